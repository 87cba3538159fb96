// The review on paper: span and filter, the figures on top, each chart and the table under it. Light, whatever the window is.
#pragma once

#include "items/review_table.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace saldo::ui {

class ReviewPrint
{
public:
    // In the language in use. `filter`: in words; empty if there is none.
    ReviewPrint(const store::ReviewFigures &figures, const items::ReviewTable::Words &words, const QString &filter,
                rules::Instant now, const QString &file);

    // Prints it all; false if the file can't be written.
    bool print();

private:
    void newPage();
    void printTop();
    void printCards();
    void printPart(items::ReviewPart part);
    void printHeadings(const QStringList &headings, const QList<double> &edges);
    void printTable(items::ReviewPart part);
    void printBottom();
    double room() const { return m_page.height() - m_y - bottomHeight; }

    static constexpr double bottomHeight = 30;

    store::ReviewFigures m_figures;
    items::ReviewTable::Words m_words;
    QString m_filter;
    rules::Instant m_now;
    QFile m_file;
    QPdfWriter m_writer; // on the file
    QPainter m_painter;
    QRectF m_page;
    double m_y = 0;
    int m_pageNumber = 1;
};

} // namespace saldo::ui
