// A page of plain text that grows: words flow, blocks are set apart, quotes and lists are indented.
#pragma once

#include <QString>
#include <QStringList>

namespace saldo::import {

class TextPage
{
public:
    // Flowing text: any white space in it is one space.
    void flow(const QString &text);
    // Text whose spaces and line breaks stay.
    void verbatim(const QString &text);
    void breakLine();
    // A line break that the source happens to have: nothing where a block has just begun or ended.
    void softBreak();
    // The next text starts on a new line, behind a blank one if `apart`.
    void block(bool apart);

    // What stands before each line until leave(): "> ". `marker`, if given, stands before the first one.
    void enter(const QString &prefix, const QString &marker = {});
    void leave();

    // Whether something was written on the line that the next text continues.
    bool inLine() const { return m_breaks == 0 && !m_page.isEmpty(); }
    QString text() const { return m_page; }

private:
    void beginText();

    QString m_page;
    QStringList m_prefixes;
    int m_hidden = 0; // entered, but too deep to be shown
    QString m_marker; // of the item whose first line is still to be written
    int m_breaks = 0; // line breaks to be written before the next text
    bool m_ofBlock = true; // they come from a block
    bool m_space = false;  // a space is to be written before the next text
    qsizetype m_blankDepth = 0; // prefixes that a blank line would have
};

} // namespace saldo::import
