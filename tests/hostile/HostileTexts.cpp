// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/HostileTexts.h"

using namespace Qt::StringLiterals;

QStringList hostileTexts(const QString &file)
{
    const QString open = u"<table><tr><td>"_s;
    return {
        u"<img src=\"%1\">"_s.arg(file),
        u"<img src='%1' width=1 height=1>"_s.arg(file),
        u"<IMG SRC=\"file://%1\">"_s.arg(file),
        u"<qt><img src=\"%1\"></qt>"_s.arg(file),
        u"<html><body background=\"%1\"><p>x</body></html>"_s.arg(file),
        u"<p style=\"background-image:url(%1)\">x</p>"_s.arg(file),
        u"<table background=\"%1\"><tr><td>x</table>"_s.arg(file),
        u"<link rel=stylesheet href=\"%1\"><b>x</b>"_s.arg(file),
        u"<style>@import url(\"%1\");</style><b>x</b>"_s.arg(file),
        u"<ul style=\"list-style-image:url(%1)\"><li>x</ul>"_s.arg(file),
        u"<object data=\"%1\"></object><i>x</i>"_s.arg(file),
        u"<iframe src=\"%1\"></iframe><i>x</i>"_s.arg(file),
        u"<svg><image href=\"%1\"/></svg><b>x</b>"_s.arg(file),
        u"&lt;img src=\"%1\"&gt;"_s.arg(file),
        u"text first\n<img src=\"%1\">"_s.arg(file),
        u"<!DOCTYPE html><img src=\"%1\">"_s.arg(file),
        u"<?xml version=\"1.0\"?><img src=\"%1\"/>"_s.arg(file),
        u"<b>bold</b><br><img src=\"%1\">"_s.arg(file),
        u"</qt></p></span><img src=\"%1\">"_s.arg(file),
        u"\"><img src=\"%1\">"_s.arg(file),
        u"![picture](%1)"_s.arg(file),
        u"![picture](file://%1)"_s.arg(file),
        u"[a link](file://%1)"_s.arg(file),
        u"<a href=\"file://%1\">a link</a>"_s.arg(file),
        u"file://%1"_s.arg(file),
        u"file:///etc/passwd %1"_s.arg(file),
        u"\\\\server\\share\\picture.png %1"_s.arg(file),
        u"smb://server/share %1"_s.arg(file),
        u"https://desk.example%1"_s.arg(file),
        u"http://bank.example@evil.example%1 http://%1 http:%1 http://localhost%1"_s.arg(file),
        u"https://desk.example/\u202E%1 http://b\u0430nk.example%1"_s.arg(file),
        u"javascript:open('%1')"_s.arg(file),
        u"%1"_s.arg(file),
        u"qrc:/../%1"_s.arg(file),
        u"data:text/html,<img src=%1>"_s.arg(file),
        u"${file:%1} {{include '%1'}} <%= File.read('%1') %> %s%n%1$s"_s.replace(u"%1"_s, file),
        u"=HYPERLINK(\"file://%1\")"_s.arg(file),
        u"@import '%1'; url(%1)"_s.arg(file),
        u"\u202Egnp.tpircs\u202C <img src=\"%1\">"_s.arg(file),
        u"\u2066\u2067\u2068x\u2069 \u200F\u061C <img src=\"%1\">"_s.arg(file),
        u"\u0001\u0007\u001B[2J\u001B]8;;file://%1\u0007x\u0085\u2028\u2029"_s.arg(file),
        QString(QChar(0)) + u"<img src=\"%1\">"_s.arg(file),
        QString(QChar(0xD800)) + u"<img src=\"%1\">"_s.arg(file) + QChar(0xDFFF),
        open.repeated(18) + u"<img src=\"%1\">"_s.arg(file),
        u"<font size=7 color=red>"_s.repeated(500) + u"<img src=\"%1\">"_s.arg(file),
        u"<img src=\"%1\">"_s.arg(file) + QString(200 * 1024, u'W'),
        (u"<p>line <img src=\"%1\"></p>\n"_s.arg(file)).repeated(5'000).left(200 * 1024),
        u"e"_s + u"\u0301"_s.repeated(5'000) + u"<img src=\"%1\">"_s.arg(file),
    };
}
