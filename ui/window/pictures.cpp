#include "ui/window/pictures.h"

#include "items/queue_views.h"
#include "items/ticket_list.h"
#include "ui/queue/queue_pane.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/timelines/timelines_pane.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QPixmap>
#include <QSet>

namespace saldo::ui {

using items::QueueView;

namespace {

// A picture of one colour shows nothing.
bool showsSomething(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() > 4;
}

struct Shown
{
    QueueView view;
    const char *name;
};

constexpr Shown shownViews[] = {
    {QueueView::AllOpen, "open"},
    {QueueView::ToAssess, "to-assess"},
    {QueueView::AwaitingConfirmation, "awaiting-confirmation"},
    {QueueView::AwaitingCredits, "awaiting-credits"},
    {QueueView::AwaitingCoverage, "awaiting-coverage"},
    {QueueView::AwaitingCustomer, "awaiting-customer"},
    {QueueView::Closed, "closed"},
};

} // namespace

Pictures::Pictures(MainWindow &window, const QString &folder) : m_window(window), m_folder(folder)
{
    QDir().mkpath(folder);
}

QStringList Pictures::takeAll()
{
    for (const rules::Language language : {rules::Language::En, rules::Language::Ru}) {
        for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
            m_window.chooseLanguage(language);
            m_window.chooseShade(shade);
            const QString kind = QStringLiteral("-%1-%2").arg(
                rules::spell(language), shade == Theme::Shade::Light ? QStringLiteral("light") : QStringLiteral("dark"));
            m_window.resize(1280, 800);
            takePanes(kind);
            takeDialogs(kind);
            m_window.resize(1024, 700);
            takePanes(kind + QStringLiteral("-1024"));
        }
    }
    return m_failed;
}

void Pictures::takePanes(const QString &kind)
{
    auto *list = m_window.findChild<QListView *>(QStringLiteral("tickets"));
    for (const Shown &shown : shownViews) {
        m_window.queue()->chooseView(shown.view);
        list->setCurrentIndex(list->model()->index(0, 0));
        take(&m_window, QStringLiteral("queue-") + QLatin1String(shown.name) + kind);
    }
    m_window.queue()->chooseView(QueueView::AllOpen);
    m_window.choosePane(m_window.timelines());
    take(&m_window, QStringLiteral("timelines") + kind);
    m_window.timelines()->chooseBalance(true);
    take(&m_window, QStringLiteral("timelines-balance") + kind);
    m_window.timelines()->chooseBalance(false);
    m_window.choosePane(m_window.queue());
}

void Pictures::takeDialogs(const QString &kind)
{
    for (const TicketPane::Dialog &made : m_window.queue()->ticketPane()->dialogs()) {
        made.dialog->setAttribute(Qt::WA_DontShowOnScreen, false);
        made.dialog->show();
        take(made.dialog.get(), made.name + kind);
        made.dialog->close();
    }
}

void Pictures::take(QWidget *widget, const QString &name)
{
    QApplication::processEvents();
    const QImage image = widget->grab().toImage();
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (showsSomething(image) && image.save(path))
        m_taken += 1;
    else
        m_failed << name;
}

} // namespace saldo::ui
