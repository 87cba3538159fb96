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
#include <QStackedWidget>
#include <QToolButton>

namespace saldo::ui {

namespace {

constexpr int msPerMinute = 60'000;
constexpr QSize leastSize(1024, 700);
constexpr int panesWidth = 132; // the chosen pane's name is bold, and not cut

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
    m_languageAction = new QAction(this);
    m_shadeAction = new QAction(this);
    m_queue = new QueuePane(desk, {who.id, who.languages});
    m_customers = new CustomersPane(desk, who);
    m_timelines = new TimelinesPane(desk);
    m_panes = new QStackedWidget;
    m_panes->addWidget(m_queue);
    m_panes->addWidget(m_customers);
    m_panes->addWidget(m_timelines);
    m_drafts = new DraftKeeper(desk, who.id, *m_queue->ticketPane(), this);
    m_status = new DeskStatus(desk);
    auto *middle = new QWidget;
    auto *middleLayout = new QHBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(buildPanes());
    middleLayout->addWidget(m_panes, 1);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(whole);
    m_queue->setFocus();
    const Outgoing &outgoing = m_queue->ticketPane()->replies().outgoing();
    connect(&outgoing, &Outgoing::returned, this, [this] { m_cameBack = true; });
    // Not within the signal: closing may be the end of its sender.
    connect(&outgoing, &Outgoing::changed, this, &MainWindow::closeWhenSent, Qt::QueuedConnection);
    addShortcuts();
    retranslate();
    connect(m_timelines, &TimelinesPane::customerChosen, this, &MainWindow::showCustomer);
    connect(m_customers, &CustomersPane::ticketChosen, this, &MainWindow::showTicket);
    connect(m_timelines, &TimelinesPane::ticketChosen, this, &MainWindow::showTicket);
    connect(m_queue->narrowing(), &Narrowing::viewsChanged, this, &MainWindow::remember);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tick);
    m_minute.setSingleShot(true);
    m_minute.start(static_cast<int>(msPerMinute - desk.now() % msPerMinute));
}

void MainWindow::showTicket(const QString &ticket)
{
    choosePane(m_queue);
    m_queue->chooseTicket(ticket);
}

void MainWindow::showCustomer(const QString &customer)
{
    choosePane(m_customers);
    m_customers->chooseCustomer(customer);
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
        return m_queue->ticketPane()->actions() + QList<QAction *>{m_languageAction, m_shadeAction};
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

QWidget *MainWindow::buildPanes()
{
    auto *panes = new QWidget;
    setLook(panes, "panes");
    panes->setMinimumWidth(panesWidth);
    panes->setAttribute(Qt::WA_StyledBackground);
    m_queueButton = paneButton(m_queue);
    m_customersButton = paneButton(m_customers);
    m_timelinesButton = paneButton(m_timelines);
    m_queueButton->setChecked(true);
    auto *layout = new QVBoxLayout(panes);
    layout->setContentsMargins(8, 10, 8, 10);
    layout->addWidget(m_queueButton);
    layout->addWidget(m_customersButton);
    layout->addWidget(m_timelinesButton);
    layout->addStretch();
    return panes;
}

QPushButton *MainWindow::paneButton(QWidget *pane)
{
    auto *button = new QPushButton;
    button->setCheckable(true);
    button->setAutoExclusive(true);
    setLook(button, "pane");
    connect(button, &QPushButton::clicked, this, [this, pane] { choosePane(pane); });
    return button;
}

void MainWindow::choosePane(QWidget *pane)
{
    m_panes->setCurrentWidget(pane);
    m_queueButton->setChecked(pane == m_queue);
    m_customersButton->setChecked(pane == m_customers);
    m_timelinesButton->setChecked(pane == m_timelines);
    pane->setFocus();
}

void MainWindow::addShortcuts()
{
    const std::pair<const char *, QWidget *> panes[] = {
        {"Ctrl+1", m_queue}, {"Ctrl+2", m_customers}, {"Ctrl+3", m_timelines}};
    for (const auto &[keys, pane] : panes) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        connect(shortcut, &QShortcut::activated, this, [this, shown = pane] { choosePane(shown); });
    }
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
    m_queue->moveTime();
    m_customers->moveTime();
    m_timelines->moveTime();
    m_minute.start(static_cast<int>(msPerMinute - m_desk.now() % msPerMinute));
}

namespace {

// One group of settings per person.
QString groupOf(const QString &staff)
{
    return QStringLiteral("person-") + staff;
}

} // namespace

void MainWindow::restore()
{
    QSettings settings;
    settings.beginGroup(groupOf(m_who.id));
    if (!restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray()))
        resize(1280, 800);
    const auto language = rules::parseWord<rules::Language>(settings.value(QStringLiteral("language")).toString());
    chooseLanguage(language.value_or(m_who.languages.value(0, desktopLanguage())));
    const bool dark = settings.value(QStringLiteral("dark"), desktopShade() == Theme::Shade::Dark).toBool();
    chooseShade(dark ? Theme::Shade::Dark : Theme::Shade::Light);
    m_queue->restore(settings);
    m_customers->restore(settings);
    m_timelines->restore(settings);
}

void MainWindow::remember() const
{
    QSettings settings;
    settings.beginGroup(groupOf(m_who.id));
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("language"), rules::spell(languageInUse()));
    settings.setValue(QStringLiteral("dark"), Theme::current().shade == Theme::Shade::Dark);
    m_queue->remember(settings);
    m_customers->remember(settings);
    m_timelines->remember(settings);
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
    const bool lightShade = Theme::current().shade == Theme::Shade::Light;
    setWindowTitle(tr("Saldo \u00B7 %1", "who works").arg(m_who.name));
    m_queueButton->setText(tr("Queue"));
    m_queueButton->setToolTip(tr("Queue (Ctrl+1)"));
    m_customersButton->setText(tr("Customers"));
    m_customersButton->setToolTip(tr("Customers (Ctrl+2)"));
    m_timelinesButton->setText(tr("Timelines"));
    m_timelinesButton->setToolTip(tr("Timelines (Ctrl+3)"));
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
