#include "ui/window/main_window.h"

#include "ui/customers/customers_pane.h"
#include "ui/queue/narrowing.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/language.h"
#include "ui/shared/style_sheet.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/timelines/timelines_pane.h"
#include "ui/window/command_box.h"
#include "ui/window/desk_status.h"
#include "ui/window/draft_keeper.h"

#include <QAction>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

namespace saldo::ui {

namespace {

constexpr int msPerMinute = 60'000;
constexpr QSize leastSize(1024, 700);

QPushButton *segment(const QString &text, const QString &side)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    setLook(button, "segment");
    button->setStyleSheet(QStringLiteral("border-top-%1-radius: 6px; border-bottom-%1-radius: 6px;").arg(side));
    return button;
}

} // namespace

MainWindow::MainWindow(desk::DeskLink &desk, const rules::StaffMember &who) : m_desk(desk), m_who(who)
{
    setMinimumSize(leastSize);
    build();
    choosePane(PaneId::Queue);
    addShortcuts();
    retranslate();
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tick);
    m_minute.setSingleShot(true);
    m_minute.start(static_cast<int>(msPerMinute - desk.now() % msPerMinute));
}

void MainWindow::build()
{
    m_languageAction = new QAction(this);
    m_shadeAction = new QAction(this);
    m_panes = new Panes;
    addPanes();
    m_status = new DeskStatus(m_desk);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_status);
    setCentralWidget(whole);
}

void MainWindow::addPanes()
{
    const auto keys = [](const char *text) { return QKeySequence(QLatin1String(text)); };
    m_panes->add({PaneId::Queue, [] { return tr("Queue"); }, keys("Ctrl+1"), false, [this] { return buildQueue(); }});
    m_panes->add({PaneId::Customers, [] { return tr("Customers"); }, keys("Ctrl+2"), false,
                  [this] { return buildCustomers(); }});
    m_panes->add({PaneId::Timelines, [] { return tr("Timelines"); }, keys("Ctrl+3"), false,
                  [this] { return buildTimelines(); }});
}

Pane *MainWindow::buildQueue()
{
    m_queue = new QueuePane(m_desk, {m_who.id, m_who.languages});
    connect(m_queue, &QueuePane::ticketPaneBuilt, this, &MainWindow::keepDrafts);
    connect(m_queue->narrowing(), &Narrowing::viewsChanged, this, &MainWindow::remember);
    return m_queue;
}

Pane *MainWindow::buildCustomers()
{
    auto *customers = new CustomersPane(m_desk, m_who);
    connect(customers, &CustomersPane::ticketChosen, this, &MainWindow::showTicket);
    return customers;
}

Pane *MainWindow::buildTimelines()
{
    auto *timelines = new TimelinesPane(m_desk);
    connect(timelines, &TimelinesPane::customerChosen, this, &MainWindow::showCustomer);
    connect(timelines, &TimelinesPane::ticketChosen, this, &MainWindow::showTicket);
    return timelines;
}

CustomersPane *MainWindow::customers()
{
    return qobject_cast<CustomersPane *>(m_panes->pane(PaneId::Customers));
}

TimelinesPane *MainWindow::timelines()
{
    return qobject_cast<TimelinesPane *>(m_panes->pane(PaneId::Timelines));
}

void MainWindow::keepDrafts()
{
    m_drafts = new DraftKeeper(m_desk, m_who.id, *m_queue->ticketPane(), this);
    const Outgoing &outgoing = m_queue->ticketPane()->replies().outgoing();
    connect(&outgoing, &Outgoing::returned, this, [this] { m_cameBack = true; });
    // Not within the signal: closing may be the end of its sender.
    connect(&outgoing, &Outgoing::changed, this, &MainWindow::closeWhenSent, Qt::QueuedConnection);
}

void MainWindow::showTicket(const QString &ticket)
{
    choosePane(PaneId::Queue);
    m_queue->chooseTicket(ticket);
}

void MainWindow::showCustomer(const QString &customer)
{
    choosePane(PaneId::Customers);
    customers()->chooseCustomer(customer);
}

MainWindow::~MainWindow()
{
    delete m_drafts; // it looks at the pane, which goes with the other children
}

QWidget *MainWindow::buildBar()
{
    auto *bar = new QWidget;
    setLook(bar, "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 7, 16, 7);
    layout->setSpacing(12);
    auto *brand = new QLabel(QStringLiteral("Saldo"));
    setLook(brand, "brand");
    m_newTicket = new QPushButton;
    m_newTicket->setObjectName(QStringLiteral("newTicket"));
    m_name = new QLabel(m_who.name);
    setLook(m_name, "secondary");
    m_commands = new CommandBox(m_desk, [this] {
        return m_queue->ticketPane()->actions() + m_panes->actions() + QList<QAction *>{m_languageAction, m_shadeAction};
    });
    connect(m_commands, &CommandBox::ticketChosen, this, &MainWindow::showTicket);
    connect(m_commands, &CommandBox::customerChosen, this, &MainWindow::showCustomer);
    layout->addWidget(brand);
    layout->addSpacing(64);
    layout->addWidget(m_commands, 1);
    layout->addStretch();
    layout->addWidget(m_newTicket);
    layout->addSpacing(12);
    layout->addWidget(m_name);
    addSwitches(layout);
    connect(m_newTicket, &QPushButton::clicked, this, [this] { m_queue->ticketPane()->newTicket(); });
    return bar;
}

void MainWindow::addSwitches(QHBoxLayout *layout)
{
    m_english = segment(QStringLiteral("EN"), QStringLiteral("left"));
    m_english->setObjectName(QStringLiteral("english"));
    m_russian = segment(QStringLiteral("RU"), QStringLiteral("right"));
    m_russian->setObjectName(QStringLiteral("russian"));
    m_english->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the text being written
    m_russian->setFocusPolicy(Qt::TabFocus);
    auto *group = new QButtonGroup(this);
    group->addButton(m_english);
    group->addButton(m_russian);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_english);
    segments->addWidget(m_russian);
    m_shade = new QToolButton;
    m_shade->setObjectName(QStringLiteral("shade"));
    m_shade->setFocusPolicy(Qt::TabFocus);
    layout->addLayout(segments);
    layout->addWidget(m_shade);
    connect(m_english, &QPushButton::clicked, this, [this] { chooseLanguage(rules::Language::En); });
    connect(m_russian, &QPushButton::clicked, this, [this] { chooseLanguage(rules::Language::Ru); });
    connect(m_shade, &QToolButton::clicked, this, [this] {
        chooseShade(Theme::current().shade == Theme::Shade::Light ? Theme::Shade::Dark : Theme::Shade::Light);
    });
}

void MainWindow::addShortcuts()
{
    m_languageAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    connect(m_languageAction, &QAction::triggered, this, [this] {
        chooseLanguage(languageInUse() == rules::Language::En ? rules::Language::Ru : rules::Language::En);
    });
    m_shadeAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+D")));
    connect(m_shadeAction, &QAction::triggered, m_shade, &QToolButton::click);
    addActions({m_languageAction, m_shadeAction});
    auto *commands = new QShortcut(QKeySequence(QStringLiteral("Ctrl+K")), this);
    connect(commands, &QShortcut::activated, m_commands, &CommandBox::begin);
    auto *fresh = new QShortcut(QKeySequence(QKeySequence::New), this);
    connect(fresh, &QShortcut::activated, m_newTicket, &QPushButton::click);
}

void MainWindow::chooseLanguage(rules::Language language)
{
    useLanguage(language);
    retranslate();
}

void MainWindow::chooseShade(Theme::Shade shade)
{
    useTheme(shade);
    retranslate();
}

void MainWindow::tick()
{
    m_status->refresh();
    m_panes->moveTime();
    m_minute.start(static_cast<int>(msPerMinute - m_desk.now() % msPerMinute));
}

namespace {

// One group of settings per person.
QString groupOf(const QString &staff)
{
    return QStringLiteral("person-") + staff;
}

} // namespace

// Before the window is built: what is built already would be styled and named a second time.
void MainWindow::useLooksOf(const rules::StaffMember &who)
{
    QSettings settings;
    settings.beginGroup(groupOf(who.id));
    const auto language = rules::parseWord<rules::Language>(settings.value(QStringLiteral("language")).toString());
    useLanguage(language.value_or(who.languages.value(0, desktopLanguage())));
    const bool dark = settings.value(QStringLiteral("dark"), desktopShade() == Theme::Shade::Dark).toBool();
    useTheme(dark ? Theme::Shade::Dark : Theme::Shade::Light);
}

void MainWindow::restore()
{
    QSettings settings;
    settings.beginGroup(groupOf(m_who.id));
    if (!restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray()))
        resize(1280, 800);
    useLooksOf(m_who);
    retranslate();
    m_panes->restore(groupOf(m_who.id));
}

void MainWindow::remember() const
{
    QSettings settings;
    settings.beginGroup(groupOf(m_who.id));
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("language"), rules::spell(languageInUse()));
    settings.setValue(QStringLiteral("dark"), Theme::current().shade == Theme::Shade::Dark);
    m_panes->remember(settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (!m_closing && sendsBeforeClosing())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

// Answers that could still be undone go out now. True: the window is closed when the desk has them,
// or stays open to tell what came back. Closed once more in between, it closes; their texts are kept.
bool MainWindow::sendsBeforeClosing()
{
    if (m_drafts == nullptr)
        return false; // nothing was written yet
    Outgoing &outgoing = m_queue->ticketPane()->replies().outgoing();
    if (outgoing.isEmpty())
        return false;
    m_closing = true;
    m_cameBack = false;
    outgoing.sendAll();
    return true;
}

void MainWindow::closeWhenSent()
{
    if (!m_closing || !m_queue->ticketPane()->replies().outgoing().isEmpty())
        return;
    if (!m_cameBack)
        close();
    m_closing = false;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    const bool english = languageInUse() == rules::Language::En;
    const bool lightShade = Theme::current().shade == Theme::Shade::Light;
    setWindowTitle(tr("Saldo \u00B7 %1", "who works").arg(m_who.name));
    m_newTicket->setText(tr("New ticket"));
    m_newTicket->setToolTip(tr("New ticket on a customer's behalf (Ctrl+N)"));
    m_languageAction->setText(tr("Change the language", "action"));
    m_shadeAction->setText(lightShade ? tr("Dark colours") : tr("Light colours"));
    m_english->setChecked(english);
    m_russian->setChecked(!english);
    m_english->setAccessibleName(QStringLiteral("English"));
    m_russian->setAccessibleName(tr("Russian"));
    m_english->setToolTip(tr("Language (Ctrl+Shift+L)"));
    m_russian->setToolTip(tr("Language (Ctrl+Shift+L)"));
    m_shade->setText(lightShade ? QStringLiteral("\u263E") : QStringLiteral("\u2600"));
    m_shade->setToolTip(lightShade ? tr("Dark (Ctrl+Shift+D)") : tr("Light (Ctrl+Shift+D)"));
    m_shade->setAccessibleName(lightShade ? tr("Dark colours") : tr("Light colours"));
}

} // namespace saldo::ui
