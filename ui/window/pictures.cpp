#include "ui/window/pictures.h"

#include "items/ticket_list.h"
#include "ui/queue/queue_pane.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/window/cut_off.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QPainter>
#include <QSet>
#include <QWindow>

namespace saldo::ui {

namespace {

constexpr int longestWaitMs = 10'000;
constexpr int pollMs = 20;
constexpr int roundsToSettle = 12; // of events: one change of a size brings about the next
constexpr QSize usual(1280, 800);
constexpr QSize small(1024, 700);

// A picture of one colour shows nothing.
bool showsSomething(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() > 4;
}

} // namespace

Pictures::Pictures(desk::DeskLink &desk, MainWindow &window, const QString &folder)
    : m_desk(desk), m_window(window), m_folder(folder)
{
    if (!folder.isEmpty())
        QDir().mkpath(folder);
}

QStringList Pictures::takeAll()
{
    for (const rules::Language language : {rules::Language::En, rules::Language::Ru}) {
        for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
            m_window.chooseLanguage(language);
            m_window.chooseShade(shade);
            takeKinds(QStringLiteral("-%1-%2").arg(rules::spell(language), shade == Theme::Shade::Light
                                                                               ? QStringLiteral("light")
                                                                               : QStringLiteral("dark")));
        }
    }
    return m_failed;
}

void Pictures::lookThrough()
{
    m_window.chooseShade(Theme::Shade::Light);
    m_window.resize(small);
    for (const rules::Language language : {rules::Language::En, rules::Language::Ru}) {
        m_window.chooseLanguage(language);
        m_kind = QLatin1Char('-') + rules::spell(language);
        takeWindow();
    }
}

void Pictures::takeKinds(const QString &kind)
{
    const int percent = qRound(m_window.devicePixelRatioF() * 100);
    if (percent == 100) {
        m_window.resize(usual);
        m_kind = kind;
        takeWindow();
    }
    m_window.resize(small);
    m_kind = kind + QStringLiteral("-%1").arg(percent == 100 ? small.width() : percent);
    takeWindow();
}

void Pictures::takeWindow()
{
    comeForward();
    takeViews();
    takeFilter();
    takeSeveral();
    takeTroubles();
    takeCharge();
    takeSide();
    takeWriting();
    takeMenus();
    takeCommands();
    takeDialogs();
    takeSplit();
    takeCustomers();
    takeAccounts();
    takeTimelines();
    takePaper();
    takeLooksBack();
    takeReview();
    takeManagersPanes();
    takeAccountDialogs();
    takeSettingsDialogs();
    takeBeginnings();
    m_window.choosePane(PaneId::Queue);
}

TicketPane *Pictures::ticketPane() const
{
    return m_window.queue()->ticketPane();
}

void Pictures::await(const std::function<bool()> &holds)
{
    QElapsedTimer since;
    since.start();
    while (!holds() && since.elapsed() < longestWaitMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, pollMs);
}

void Pictures::showFirst(items::QueueView view)
{
    showFirst(view, [] { return true; });
}

bool Pictures::showFirst(items::QueueView view, const std::function<bool()> &fits)
{
    constexpr int mostTried = 100;
    m_window.choosePane(PaneId::Queue);
    m_window.queue()->chooseView(view);
    const auto *list = m_window.findChild<QListView *>(QStringLiteral("tickets"));
    for (int row = 0; row < std::min(mostTried, list->model()->rowCount()); ++row) {
        m_window.queue()->chooseTicket(list->model()->index(row, 0).data(items::TicketList::TicketIdRole).toString());
        if (fits())
            return true;
    }
    return false;
}

QDialog *Pictures::openDialog(TicketDoing doing)
{
    QAction *action = ticketPane()->action(doing);
    if (!action->isEnabled())
        return nullptr;
    action->trigger();
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void Pictures::settle()
{
    for (int round = 0; round < roundsToSettle; ++round)
        QApplication::processEvents();
}

// Where no window manager says which window is in use, the focus would be nowhere.
void Pictures::comeForward()
{
    m_window.activateWindow();
    await([this] { return m_window.isActiveWindow(); });
}

void Pictures::take(const char *name)
{
    settle();
    QWidgetList popups = QApplication::topLevelWidgets();
    popups.removeIf([](const QWidget *one) { return !one->isVisible() || one->windowType() != Qt::Popup; });
    for (const QWidget *shown : QWidgetList{&m_window} + popups)
        lookAt(*shown, QLatin1String(name));
    if (m_folder.isEmpty())
        return;
    QImage image = m_window.grab().toImage();
    QPainter painter(&image);
    for (QWidget *popup : std::as_const(popups)) {
        // As on a screen that ends where the window does.
        const QPoint place = popup->mapToGlobal(QPoint()) - m_window.mapToGlobal(QPoint());
        painter.drawPixmap(std::clamp(place.x(), 0, std::max(0, m_window.width() - popup->width())),
                           std::clamp(place.y(), 0, std::max(0, m_window.height() - popup->height())), popup->grab());
    }
    painter.end();
    keep(image, QLatin1String(name));
}

void Pictures::take(QWidget *widget, const char *name)
{
    // A display server may give a new window its size late.
    await([widget] { return !widget->isWindow() || !widget->isVisible() || widget->windowHandle()->isExposed(); });
    settle();
    lookAt(*widget, QLatin1String(name));
    if (!m_folder.isEmpty())
        keep(widget->grab().toImage(), QLatin1String(name));
}

void Pictures::lookAt(const QWidget &shown, const QString &name)
{
    m_looked += 1;
    for (const QString &words : cutOff(shown))
        m_cut << QStringLiteral("%1: %2").arg(name + m_kind, words);
}

void Pictures::keep(const QImage &image, const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + m_kind + QStringLiteral(".png"));
    if (showsSomething(image) && image.save(path))
        m_taken += 1;
    else
        m_failed << name + m_kind;
}

} // namespace saldo::ui
