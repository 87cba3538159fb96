#include "ui/service/place_dialog.h"

#include "sync/http_transport.h"
#include "ui/shared/style_sheet.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace saldo::ui {

namespace {

constexpr int dialogWidth = 420;

} // namespace

PlaceDialog::PlaceDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_here(new QRadioButton(this))
    , m_away(new QRadioButton(this))
    , m_address(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_go(new QPushButton(this))
{
    setLook(m_title, "title");
    setLook(m_hint, "secondary");
    setLook(m_go, "primary");
    m_here->setChecked(true);
    m_here->setObjectName(QStringLiteral("here"));
    m_away->setObjectName(QStringLiteral("away"));
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setPlaceholderText(QStringLiteral("https://desk.example.com:8443"));
    m_hint->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_here),
                            static_cast<QWidget *>(m_away), static_cast<QWidget *>(m_address),
                            static_cast<QWidget *>(m_hint)})
        layout->addWidget(widget);
    layout->addWidget(m_go, 0, Qt::AlignRight);
    setMinimumWidth(dialogWidth);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_away, &QRadioButton::toggled, this, &PlaceDialog::updateButtons);
    connect(m_address, &QLineEdit::textChanged, this, &PlaceDialog::updateButtons);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_away->setChecked(true); });
    retranslate();
    updateButtons();
}

QString PlaceDialog::service() const
{
    return m_away->isChecked() ? m_address->text().trimmed() : QString();
}

void PlaceDialog::updateButtons()
{
    m_go->setEnabled(!m_away->isChecked() || sync::isServiceAddress(QUrl(service(), QUrl::StrictMode)));
}

void PlaceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PlaceDialog::retranslate()
{
    setWindowTitle(QStringLiteral("Saldo"));
    m_title->setText(tr("Where is your desk?"));
    m_here->setText(tr("On &this computer"));
    m_away->setText(tr("At a &service that your team works on"));
    m_address->setAccessibleName(tr("Address of the service"));
    m_hint->setText(tr("Whoever runs the service knows its address. Saldo remembers it; start it with --database FILE or "
                       "--service ADDRESS to work elsewhere."));
    m_go->setText(tr("Continue"));
}

} // namespace saldo::ui
