#include "ui/service/sign_in_dialog.h"

#include "ui/service/service_words.h"
#include "ui/shared/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace saldo::ui {

namespace {

constexpr int dialogWidth = 380;

QLabel *wordsIn(QWidget *parent, const char *look)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

SignInDialog::SignInDialog(sync::ServiceDesk &desk, const QString &login, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_title(wordsIn(this, "title"))
    , m_place(wordsIn(this, "secondary"))
    , m_loginName(wordsIn(this, "secondary"))
    , m_passwordName(wordsIn(this, "secondary"))
    , m_login(new QLineEdit(login, this))
    , m_password(new QLineEdit(this))
    , m_said(wordsIn(this, "danger"))
    , m_hint(wordsIn(this, "secondary"))
    , m_offline(new QPushButton(this))
    , m_signIn(new QPushButton(this))
{
    build();
    retranslate();
    updateButtons();
    connect(&desk, &sync::ServiceDesk::signedIn, this, &SignInDialog::told);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::signIn);
    connect(m_offline, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_login, &QLineEdit::textChanged, this, &SignInDialog::updateButtons);
    connect(m_password, &QLineEdit::textChanged, this, &SignInDialog::updateButtons);
}

void SignInDialog::build()
{
    m_login->setObjectName(QStringLiteral("login"));
    m_login->setMaxLength(64);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(wire::maxPasswordLength);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->hide();
    m_hint->hide();
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_signIn->setDefault(true);
    setLook(m_signIn, "primary");
    m_offline->setObjectName(QStringLiteral("offline"));
    m_offline->setAutoDefault(false);
    m_loginName->setBuddy(m_login);
    m_passwordName->setBuddy(m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_offline);
    buttons->addWidget(m_signIn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_place);
    layout->addSpacing(8);
    layout->addWidget(m_loginName);
    layout->addWidget(m_login);
    layout->addWidget(m_passwordName);
    layout->addWidget(m_password);
    layout->addWidget(m_said);
    layout->addWidget(m_hint);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMinimumWidth(dialogWidth);
    if (m_login->text().isEmpty())
        m_login->setFocus();
    else
        m_password->setFocus();
}

QString SignInDialog::login() const
{
    return m_login->text().trimmed();
}

void SignInDialog::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void SignInDialog::setLoginFixed()
{
    m_fixed = true;
    m_login->setEnabled(false);
    m_password->setFocus();
    updateButtons();
}

void SignInDialog::updateButtons()
{
    m_signIn->setEnabled(!m_busy && !login().isEmpty() && !m_password->text().isEmpty());
    // Offered once the service was not reached, to whom the mirror was left by.
    const sync::MirrorState &left = m_desk.leftBehind();
    m_offline->setVisible(!m_fixed && m_failed && m_outcome.error.isEmpty() && left.whole && left.actor == login());
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_login->setEnabled(!busy && !m_fixed);
    m_password->setEnabled(!busy);
    retranslate();
    updateButtons();
}

void SignInDialog::signIn()
{
    m_said->hide();
    setBusy(true);
    m_desk.signIn(login(), m_password->text());
}

void SignInDialog::told(const sync::SignInOutcome &outcome)
{
    if (!m_busy)
        return;
    m_outcome = outcome;
    m_failed = !outcome.session;
    m_session = outcome.session;
    setBusy(false);
    if (outcome.session)
        return accept();
    m_said->setText(signInWords(outcome, m_desk.service()));
    m_said->show();
    m_password->selectAll();
    m_password->setFocus();
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SignInDialog::retranslate()
{
    setWindowTitle(QStringLiteral("Saldo"));
    m_title->setText(tr("Sign in"));
    m_place->setText(m_desk.service().toDisplayString());
    m_loginName->setText(tr("&Login"));
    m_passwordName->setText(tr("&Password"));
    m_signIn->setText(m_busy ? tr("Signing in\u2026") : tr("Sign in"));
    m_offline->setText(tr("Work offline"));
    m_offline->setToolTip(tr("With what is on this computer. What you do is kept and sent after you have signed in."));
    if (m_failed)
        m_said->setText(signInWords(m_outcome, m_desk.service()));
}

} // namespace saldo::ui
