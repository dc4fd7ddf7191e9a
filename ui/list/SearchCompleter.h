// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchCompletion.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAbstractItemView;
class QCompleter;
class QKeyEvent;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

//! \brief Offers below the search line the names of fields with what they mean, and the values of a field.
//! The keys: Down and Up choose, Enter takes what is chosen, Tab takes it or the first, Escape closes.
class SearchCompleter : public QObject
{
    Q_OBJECT

public:
    //! \brief The values to offer for a field.
    using Values = std::function<QStringList(Incident::Field field)>;

    //! \brief The parent is \a edit.
    explicit SearchCompleter(QLineEdit *edit);

    void setValues(Values values) { m_values = std::move(values); }
    [[nodiscard]] bool isOpen() const;
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void offer();
    void fillNames();
    void fillValues();
    void add(const QString &shown, const QString &written);
    void move(int by);
    void take(const QModelIndex &index);
    void close();
    bool takesKey(const QKeyEvent &event);
    [[nodiscard]] static QString meaning(const QString &name);

    QLineEdit *m_edit;
    // Made when something is offered for the first time.
    QStandardItemModel *m_items = nullptr;
    QCompleter *m_completer = nullptr;
    QAbstractItemView *m_popup = nullptr;
    Values m_values;
    SearchCompletion m_place; //!< Where what is taken goes.
};
