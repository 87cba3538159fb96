#include "ui/window/main_window.h"

#include "ui/queue/narrowing.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/language.h"
#include "ui/shared/style_sheet.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/window/desk_status.h"

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
    m_queue = new QueuePane(desk, {who.id, who.languages});
    m_status = new DeskStatus(desk);
    auto *middle = new QWidget;
    auto *middleLayout = new QHBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(buildPanes());
    middleLayout->addWidget(m_queue, 1);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(whole);
    m_queue->setFocus();
    addShortcuts();
    retranslate();
    connect(m_queue->narrowing(), &Narrowing::viewsChanged, this, &MainWindow::remember);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tick);
    m_minute.setSingleShot(true);
    m_minute.start(static_cast<int>(msPerMinute - desk.now() % msPerMinute));
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
    layout->addWidget(brand);
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
    panes->setAttribute(Qt::WA_StyledBackground);
    m_queueButton = new QPushButton;
    m_queueButton->setCheckable(true);
    m_queueButton->setChecked(true);
    m_queueButton->setAutoExclusive(true);
    setLook(m_queueButton, "pane");
    auto *layout = new QVBoxLayout(panes);
    layout->setContentsMargins(8, 10, 8, 10);
    layout->addWidget(m_queueButton);
    layout->addStretch();
    return panes;
}

void MainWindow::addShortcuts()
{
    auto *language = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")), this);
    connect(language, &QShortcut::activated, this, [this] {
        chooseLanguage(languageInUse() == rules::Language::En ? rules::Language::Ru : rules::Language::En);
    });
    auto *shade = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+D")), this);
    connect(shade, &QShortcut::activated, m_shade, &QToolButton::click);
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
}

void MainWindow::remember() const
{
    QSettings settings;
    settings.beginGroup(groupOf(m_who.id));
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("language"), rules::spell(languageInUse()));
    settings.setValue(QStringLiteral("dark"), Theme::current().shade == Theme::Shade::Dark);
    m_queue->remember(settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
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
    // The style sheet makes it bold when it is checked, which its size hint does not know.
    m_queueButton->setMinimumWidth(
        QFontMetrics(fontOf(measure::bodyPx, QFont::DemiBold)).horizontalAdvance(m_queueButton->text()) + 32);
    m_newTicket->setText(tr("New ticket"));
    m_newTicket->setToolTip(tr("New ticket on a customer's behalf (Ctrl+N)"));
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
