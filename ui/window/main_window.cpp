#include "ui/window/main_window.h"

#include "ui/accounts/account_actions.h"
#include "ui/customers/customers_pane.h"
#include "ui/history/audit_dialog.h"
#include "ui/queue/narrowing.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/actions.h"
#include "ui/review/review_pane.h"
#include "ui/shared/language.h"
#include "ui/shared/style_sheet.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/timelines/timelines_pane.h"
#include "ui/window/command_box.h"
#include "ui/window/desk_status.h"
#include "ui/window/draft_keeper.h"
#include "ui/window/failure_bar.h"
#include "ui/window/shade_switch.h"

#include <QAction>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>

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
    connectOutgoing();
    addShortcuts();
    retranslate();
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tick);
    m_minute.setSingleShot(true);
    m_minute.start(static_cast<int>(msPerMinute - desk.now() % msPerMinute));
}

void MainWindow::build()
{
    m_panes = new Panes;
    m_status = new DeskStatus(m_desk);
    addPanes();
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    m_failure = new FailureBar;
    layout->addWidget(m_failure);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_status);
    setCentralWidget(whole);
}

void MainWindow::addPanes()
{
    const auto keys = [](const char *text) { return QKeySequence(QLatin1String(text)); };
    m_panes->add({PaneId::Queue, [] { return tr("Queue"); }, keys("Ctrl+1"), false, [this] { return buildQueue(); }});
    addAttention();
    m_panes->add({PaneId::Customers, [] { return tr("Customers"); }, keys("Ctrl+2"), false,
                  [this] { return buildCustomers(); }});
    addManagersPanes();
    m_panes->add({PaneId::Timelines, [] { return tr("Timelines"); }, keys("Ctrl+3"), false,
                  [this] { return buildTimelines(); }});
    if (isForManager())
        m_panes->add({PaneId::Review, [] { return tr("Review"); }, keys("Ctrl+4"), false, [this] { return buildReview(); }});
    m_panes->add({PaneId::Settings, [] { return tr("Settings"); }, keys("Ctrl+,"), true,
                  [this] { return buildSettings(); }});
}

Pane *MainWindow::buildQueue()
{
    m_queue = new QueuePane(m_desk, {m_who.id, m_who.languages});
    m_drafts = new DraftKeeper(m_desk, m_who.id, *m_queue->ticketPane(), this);
    connect(m_queue->narrowing(), &Narrowing::viewsChanged, this, &MainWindow::remember);
    return m_queue;
}

Pane *MainWindow::buildCustomers()
{
    auto *customers = new CustomersPane(m_desk, m_who);
    connect(customers, &CustomersPane::ticketChosen, this, &MainWindow::showTicket);
    customers->setAccountActions(m_accounts->all());
    return customers;
}

Pane *MainWindow::buildReview()
{
    auto *review = new ReviewPane(m_desk);
    connect(review, &ReviewPane::ticketChosen, this, &MainWindow::showTicket);
    connect(review, &ReviewPane::customerChosen, this, &MainWindow::showCustomer);
    return review;
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

ReviewPane *MainWindow::review()
{
    return isForManager() ? static_cast<ReviewPane *>(m_panes->pane(PaneId::Review)) : nullptr;
}

TimelinesPane *MainWindow::timelines()
{
    return qobject_cast<TimelinesPane *>(m_panes->pane(PaneId::Timelines));
}

void MainWindow::connectOutgoing()
{
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
    layout->setContentsMargins(14, 7, 12, 7);
    layout->setSpacing(12);
    auto *brand = new QLabel(QStringLiteral("Saldo"));
    setLook(brand, "brand");
    m_newTicket = new QPushButton;
    m_newTicket->setObjectName(QStringLiteral("newTicket"));
    m_name = new QLabel(m_who.name);
    setLook(m_name, "secondary");
    m_commands = new CommandBox(m_desk, [this] { return commands(); });
    connect(m_commands, &CommandBox::ticketChosen, this, &MainWindow::showTicket);
    connect(m_commands, &CommandBox::customerChosen, this, &MainWindow::showCustomer);
    layout->addWidget(brand);
    layout->addSpacing(5); // the box begins where the panes do
    layout->addWidget(m_commands, 1);
    layout->addStretch();
    layout->addWidget(m_newTicket);
    layout->addSpacing(12);
    layout->addWidget(m_name);
    addSwitches(layout);
    connect(m_newTicket, &QPushButton::clicked, this, [this] { m_queue->ticketPane()->newTicket(); });
    return bar;
}

QList<QAction *> MainWindow::forManagers() const
{
    return isForManager() ? QList<QAction *>{m_auditAction} : QList<QAction *>();
}

void MainWindow::audit()
{
    (new AuditDialog(m_desk, this))->show();
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
    m_shade = new ShadeSwitch;
    layout->addLayout(segments);
    layout->addWidget(m_shade);
    connect(m_english, &QPushButton::clicked, this, [this] { chooseLanguage(rules::Language::En); });
    connect(m_russian, &QPushButton::clicked, this, [this] { chooseLanguage(rules::Language::Ru); });
}

void MainWindow::addShortcuts()
{
    m_languageAction = makeAction(this, "changeLanguage", QKeySequence(QStringLiteral("Ctrl+Shift+L")), [this] {
        chooseLanguage(languageInUse() == rules::Language::En ? rules::Language::Ru : rules::Language::En);
    });
    m_searchAction = makeAction(this, "search", QKeySequence(QStringLiteral("Ctrl+K")), [this] { m_commands->begin(); });
    m_auditAction = makeAction(this, "audit", QKeySequence(QStringLiteral("Ctrl+Shift+A")), [this] { audit(); });
    m_auditAction->setEnabled(isForManager());
    m_closeAction = makeAction(this, "closeWindow", QKeySequence(QStringLiteral("Ctrl+Q")), [this] { close(); });
    for (QAction *action : {m_languageAction, m_searchAction, m_auditAction, m_closeAction})
        action->setShortcutContext(Qt::WindowShortcut);
    addAction(m_queue->ticketPane()->action(TicketDoing::NewTicket)); // whichever pane is in sight
}

// What the pane in sight offers, then what the window does.
QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> all = m_panes->current()->commands();
    if (QAction *newTicket = m_queue->ticketPane()->action(TicketDoing::NewTicket); !all.contains(newTicket))
        all << newTicket;
    return all + m_accounts->all() + m_panes->actions() + QList<QAction *>{m_languageAction} + m_shade->commands()
        + forManagers() + QList<QAction *>{m_closeAction};
}

void MainWindow::comeForward(const QString &ticket)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!ticket.isEmpty())
        showTicket(ticket);
}

void MainWindow::tellFailure(const QString &what)
{
    m_failure->tell(what);
}

void MainWindow::chooseLanguage(rules::Language language)
{
    useLanguage(language);
    retranslate();
}

void MainWindow::chooseShade(Theme::Shade shade)
{
    m_shade->choose(shade == Theme::Shade::Light ? ShadeChoice::Light : ShadeChoice::Dark);
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

// Before the window is built: what is built already would be named a second time.
void MainWindow::useLanguageOf(const rules::StaffMember &who)
{
    QSettings settings;
    settings.beginGroup(groupOf(who.id));
    const auto language = rules::parseWord<rules::Language>(settings.value(QStringLiteral("language")).toString());
    useLanguage(language.value_or(who.languages.value(0, desktopLanguage())));
}

void MainWindow::restore()
{
    QSettings settings;
    settings.beginGroup(groupOf(m_who.id));
    if (!restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray()))
        resize(1280, 800);
    useLanguageOf(m_who);
    retranslate();
    m_shade->restore(settings);
    m_panes->restore(groupOf(m_who.id));
}

void MainWindow::remember() const
{
    QSettings settings;
    settings.beginGroup(groupOf(m_who.id));
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("language"), rules::spell(languageInUse()));
    m_shade->remember(settings);
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
    setWindowTitle(tr("Saldo \u00B7 %1", "who works").arg(m_who.name));
    m_accounts->retranslate();
    retranslateChoices();
    m_newTicket->setText(tr("New ticket"));
    m_newTicket->setToolTip(withKeys(tr("New ticket on a customer's behalf"),
                                     m_queue->ticketPane()->action(TicketDoing::NewTicket)));
    m_languageAction->setText(tr("Change the language", "action"));
    m_searchAction->setText(tr("Search and commands", "action"));
    m_auditAction->setText(tr("Audit the desk\u2026", "action"));
    m_closeAction->setText(tr("Close the window", "action"));
    m_english->setChecked(english);
    m_russian->setChecked(!english);
    m_english->setAccessibleName(QStringLiteral("English"));
    m_russian->setAccessibleName(tr("Russian"));
    m_english->setToolTip(withKeys(tr("Language"), m_languageAction));
    m_russian->setToolTip(m_english->toolTip());
}

} // namespace saldo::ui
