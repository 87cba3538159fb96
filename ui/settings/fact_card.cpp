#include "ui/settings/fact_card.h"

#include "ui/shared/style_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace saldo::ui {

FactCard::FactCard(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new QLabel)
    , m_names(new QLabel)
    , m_values(new QLabel)
    , m_change(new QPushButton)
{
    setObjectName(name);
    setLook(this, "card");
    setLook(m_title, "heading");
    m_change->setObjectName(name + QStringLiteral("Change"));
    setLook(m_change, "link");
    m_change->hide();
    for (QLabel *label : {m_title, m_names, m_values})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_title, m_names})
        label->setMinimumWidth(60); // its words wrap, or are told by the pane's own width
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_values->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_names->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_change, 0, Qt::AlignTop);
    auto *facts = new QHBoxLayout;
    facts->addWidget(m_names, 1);
    facts->addWidget(m_values);
    m_layout->setContentsMargins(16, 12, 16, 12);
    m_layout->setSpacing(8);
    m_layout->addLayout(top);
    m_layout->addLayout(facts);
    m_layout->addStretch(); // a card beside a higher one begins at the top all the same
    connect(m_change, &QPushButton::clicked, this, &FactCard::changeChosen);
}

void FactCard::show(const QString &title, const QList<Fact> &facts)
{
    QStringList names;
    QStringList values;
    for (const Fact &fact : facts) {
        names << fact.name;
        values << fact.value;
    }
    m_title->setText(title);
    m_names->setText(names.join(u'\n'));
    m_values->setText(values.join(u'\n'));
    setAccessibleName(title);
    setAccessibleDescription(text());
}

QString FactCard::text() const
{
    const QStringList names = m_names->text().split(u'\n');
    const QStringList values = m_values->text().split(u'\n');
    QStringList lines;
    for (qsizetype i = 0; i < names.size(); ++i)
        lines << (names.at(i) + u' ' + values.value(i)).trimmed();
    return lines.join(QStringLiteral("; "));
}

void FactCard::add(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void FactCard::offerChange(const QString &text, const QString &words)
{
    m_change->setText(text);
    m_change->setToolTip(words);
    m_change->setAccessibleName(words);
    m_change->show();
}

} // namespace saldo::ui
