#include "ui/window/pictures.h"

#include "items/queue_views.h"
#include "items/ticket_list.h"
#include "ui/customers/customers_pane.h"
#include "ui/queue/queue_pane.h"
#include "ui/review/behind_view.h"
#include "ui/review/review_pane.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/timelines/timelines_pane.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QPixmap>
#include <QSet>
#include <QTableView>

namespace saldo::ui {

using items::QueueView;

namespace {

constexpr int longestWaitMs = 10'000;
constexpr int pollMs = 20;

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

struct ShownDialog
{
    QueueView view; // in which the first ticket is chosen
    TicketDoing doing;
    const char *name;
    bool forManagers = false;
};

constexpr ShownDialog shownDialogs[] = {
    {QueueView::ToAssess, TicketDoing::Assess2, "dialog-assess"},
    {QueueView::AwaitingConfirmation, TicketDoing::Confirm, "dialog-confirm", true},
    {QueueView::AwaitingCoverage, TicketDoing::ChooseCoverage, "dialog-coverage", true},
    {QueueView::ToAnswer, TicketDoing::Close, "dialog-close"},
    {QueueView::ToAnswer, TicketDoing::PostMessage, "dialog-message"},
    {QueueView::ToAnswer, TicketDoing::NewTicket, "dialog-new-ticket"},
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
    for (const Shown &shown : shownViews) {
        showFirst(shown.view);
        take(&m_window, QStringLiteral("queue-") + QLatin1String(shown.name) + kind);
    }
    m_window.queue()->chooseView(QueueView::AllOpen);
    m_window.choosePane(PaneId::Customers);
    awaitCustomers();
    take(&m_window, QStringLiteral("customers") + kind);
    m_window.choosePane(PaneId::Timelines);
    take(&m_window, QStringLiteral("timelines") + kind);
    m_window.timelines()->chooseBalance(true);
    take(&m_window, QStringLiteral("timelines-balance") + kind);
    m_window.timelines()->chooseBalance(false);
    if (m_window.isForManager())
        takeReview(kind);
    m_window.choosePane(PaneId::Queue);
}

// Each of its tables, and what is behind a figure.
void Pictures::takeReview(const QString &kind)
{
    m_window.choosePane(PaneId::Review);
    ReviewPane *review = m_window.review();
    const auto await = [](const std::function<bool()> &came) {
        QElapsedTimer since;
        since.start();
        while (!came() && since.elapsed() < longestWaitMs)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, pollMs);
    };
    await([review] { return review->figures().has_value(); });
    const char *const names[] = {"consumption", "sales", "answers", "tickets", "owed"};
    for (int part = 0; part < items::reviewParts; ++part) {
        review->choose(static_cast<items::ReviewPart>(part));
        take(&m_window, QStringLiteral("review-%1").arg(QLatin1String(names[part])) + kind);
    }
    review->choose(items::ReviewPart::Consumption);
    auto *table = review->findChild<QTableView *>(QStringLiteral("review"));
    Q_EMIT table->activated(table->currentIndex());
    await([review] { return !review->behind()->list()->busy(); });
    take(&m_window, QStringLiteral("review-behind") + kind);
    review->choose(items::ReviewPart::Consumption);
}

// They are read in a worker thread.
void Pictures::awaitCustomers()
{
    const auto *table = m_window.customers()->findChild<QTableView *>();
    QElapsedTimer since;
    since.start();
    while (table->model()->rowCount() == 0 && since.elapsed() < longestWaitMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, pollMs);
}

void Pictures::takeDialogs(const QString &kind)
{
    TicketPane *pane = m_window.queue()->ticketPane();
    for (const ShownDialog &shown : shownDialogs) {
        showFirst(shown.view);
        QAction *action = pane->action(shown.doing);
        if (pane->ticket().isEmpty() || (shown.forManagers && !m_window.isForManager()))
            continue; // this desk has nothing to show it on
        if (!action->isEnabled()) {
            m_failed << QLatin1String(shown.name) + kind;
            continue;
        }
        action->trigger();
        for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            take(dialog, QLatin1String(shown.name) + kind);
            dialog->reject();
        }
    }
}

void Pictures::showFirst(QueueView view)
{
    auto *list = m_window.findChild<QListView *>(QStringLiteral("tickets"));
    m_window.queue()->chooseView(view);
    m_window.queue()->chooseTicket(list->model()->index(0, 0).data(items::TicketList::TicketIdRole).toString());
    QApplication::processEvents();
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
