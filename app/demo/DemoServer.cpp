// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoServer.h"

#include <QDeadlineTimer>

#include <httplib.h>

#include <atomic>
#include <limits>

#ifdef _WIN32
using PollEntry = WSAPOLLFD;
using TransferSize = int;
static int waitOn(PollEntry &entry, int milliseconds)
{
    return WSAPoll(&entry, 1, milliseconds);
}
static void closeSocket(socket_t socket)
{
    closesocket(socket);
}
static constexpr int bothWays = SD_BOTH;
// A wait does not notice there that its own side shut the connection.
static constexpr int longestWait = 100;
#else
#include <poll.h>
using PollEntry = pollfd;
using TransferSize = std::size_t;
static int waitOn(PollEntry &entry, int milliseconds)
{
    return ::poll(&entry, 1, milliseconds);
}
static void closeSocket(socket_t socket)
{
    ::close(socket);
}
static constexpr int bothWays = SHUT_RDWR;
static constexpr int longestWait = std::numeric_limits<int>::max();
#endif

// Each connection that is kept alive holds a thread, so this is also how many can be open.
static constexpr std::size_t threadCount = 64;
static constexpr int idleMilliseconds = 300'000;
static constexpr int transferMilliseconds = 30'000;
// Above our own limit of 4 MB, so that an oversized body is judged and recorded like any other request.
static constexpr std::size_t readLimit = 64U << 20U;

QByteArray DemoRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

namespace {

//! \brief One connection. Buffers what it reads, because the library asks for headers byte by byte.
class Connection : public httplib::Stream
{
public:
    Connection(socket_t socket, const std::atomic_bool &isCut)
        : m_socket(socket)
        , m_isCut(isCut)
    {
    }

    [[nodiscard]] bool awaitRequest() const { return m_from < m_to || ready(POLLIN, idleMilliseconds); }
    void drop() { m_dropped = true; }
    [[nodiscard]] bool isDropped() const { return m_dropped; }

    bool is_readable() const override { return m_from < m_to || ready(POLLIN, transferMilliseconds); }
    bool is_writable() const override { return !m_dropped && ready(POLLOUT, transferMilliseconds); }

    ssize_t read(char *data, std::size_t size) override
    {
        if (m_from == m_to) {
            if (!is_readable())
                return -1;
            const auto count =
                ::recv(m_socket, m_buffer.data(), static_cast<TransferSize>(m_buffer.size()), 0);
            if (count <= 0)
                return static_cast<ssize_t>(count);
            m_from = 0;
            m_to = static_cast<std::size_t>(count);
        }
        const std::size_t count = std::min(size, m_to - m_from);
        std::memcpy(data, m_buffer.data() + m_from, count);
        m_from += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char *data, std::size_t size) override
    {
        if (!is_writable())
            return -1;
        return static_cast<ssize_t>(::send(m_socket, data, static_cast<TransferSize>(size), 0));
    }

    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        describe(::getpeername, ip, port);
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override
    {
        describe(::getsockname, ip, port);
    }
    socket_t socket() const override { return m_socket; }

private:
    [[nodiscard]] bool ready(short event, int milliseconds) const
    {
        const QDeadlineTimer deadline(milliseconds);
        do {
            PollEntry entry{m_socket, event, 0};
            const int left = static_cast<int>(deadline.remainingTime());
            if (const int found = waitOn(entry, std::min(left, longestWait)); found != 0)
                return found > 0;
        } while (!m_isCut && !deadline.hasExpired());
        return false;
    }

    template <typename Lookup> void describe(Lookup lookup, std::string &ip, int &port) const
    {
        sockaddr_in address{};
        socklen_t length = sizeof(address);
        ip = "127.0.0.1";
        port = lookup(m_socket, reinterpret_cast<sockaddr *>(&address), &length) == 0
            ? ntohs(address.sin_port)
            : -1;
    }

    socket_t m_socket;
    const std::atomic_bool &m_isCut;
    bool m_dropped = false;
    std::array<char, 16384> m_buffer{};
    std::size_t m_from = 0;
    std::size_t m_to = 0;
};

// The library's handlers do not see their connection; dropping one needs it.
thread_local Connection *currentConnection = nullptr;

//! \brief The library's server with connections of our own, which a stop can cut instead of waiting for them.
class CuttableServer : public httplib::Server
{
public:
    void listenWider()
    {
        // The library queues five connections only, which a burst of clients exceeds.
        ::listen(svr_sock_, 128);
    }

    void cutConnections()
    {
        const std::lock_guard<std::mutex> locker(m_lock);
        m_stopping = true;
        for (const socket_t socket : m_open)
            ::shutdown(socket, bothWays);
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        if (enter(socket)) {
            const int on = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof(on));
            serve(socket);
        }
        leave(socket);
        return true;
    }

    void serve(socket_t socket)
    {
        const auto connection = std::make_unique<Connection>(socket, m_stopping);
        currentConnection = connection.get();
        bool closed = false;
        bool served = true;
        while (served && !closed && !connection->isDropped() && connection->awaitRequest())
            served = process_request(*connection, false, closed, [](httplib::Request &) {});
        currentConnection = nullptr;
    }

    bool enter(socket_t socket)
    {
        const std::lock_guard<std::mutex> locker(m_lock);
        m_open.insert(socket);
        return !m_stopping;
    }

    void leave(socket_t socket)
    {
        const std::lock_guard<std::mutex> locker(m_lock);
        m_open.erase(socket);
        ::shutdown(socket, bothWays);
        closeSocket(socket);
    }

    std::mutex m_lock;
    std::set<socket_t> m_open;
    std::atomic_bool m_stopping = false;
};

DemoRequest fromLibrary(const httplib::Request &request)
{
    DemoRequest result;
    result.method = QByteArray::fromStdString(request.method);
    result.path = QString::fromStdString(request.path);
    result.body = QByteArray::fromStdString(request.body);
    result.connection = static_cast<quint16>(request.remote_port);
    for (const auto &[name, value] : request.headers) {
        // The library adds the addresses as headers; the client never sent them.
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR" && name != "LOCAL_PORT")
            result.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    }
    return result;
}

void toLibrary(const DemoReply &reply, httplib::Response &response)
{
    if (reply.dropped && currentConnection)
        currentConnection->drop();
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (!reply.contentType.isEmpty())
        response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
    else
        response.body = reply.body.toStdString();
}

void reuseAddress(socket_t socket)
{
    // A restart on the same port has to work at once; two services on one port must not.
    const int on = 1;
#ifdef _WIN32
    ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof(on));
#else
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
#endif
}

} // namespace

class DemoServer::Private
{
public:
    CuttableServer server;
    std::thread listener;
};

DemoServer::DemoServer(Handler handler)
    : m_handler(std::move(handler))
{
}

DemoServer::~DemoServer()
{
    stop();
}

quint16 DemoServer::start(quint16 port)
{
    auto next = std::make_unique<Private>();
    CuttableServer &server = next->server;
    server.set_socket_options(reuseAddress);
    server.set_payload_max_length(readLimit);
    server.set_keep_alive_max_count(1'000'000);
    server.set_keep_alive_timeout(idleMilliseconds / 1000);
    server.new_task_queue = [] { return new httplib::ThreadPool(threadCount); };
    const httplib::Server::Handler handle = [this](const httplib::Request &request,
                                                   httplib::Response &response) {
        toLibrary(m_handler(fromLibrary(request)), response);
    };
    server.Get(".*", handle).Post(".*", handle).Put(".*", handle).Patch(".*", handle);
    server.Delete(".*", handle).Options(".*", handle);

    const std::string loopback = "127.0.0.1";
    int taken = port;
    if (port == 0)
        taken = server.bind_to_any_port(loopback);
    else if (!server.bind_to_port(loopback, port))
        taken = -1;
    if (taken <= 0)
        return 0;
    server.listenWider();
    // Joined to its very end, unlike Qt's threads: a process that ends meanwhile can hang on Windows.
    next->listener = std::thread([&server] { server.listen_after_bind(); });
    while (!server.is_running())
        std::this_thread::yield();
    m_private = std::move(next);
    return static_cast<quint16>(taken);
}

void DemoServer::stop()
{
    if (!m_private)
        return;
    m_private->server.stop();
    m_private->server.cutConnections();
    m_private->listener.join();
    m_private.reset();
}
