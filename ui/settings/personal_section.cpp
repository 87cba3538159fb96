#include "ui/settings/personal_section.h"

#include "ui/shared/style_sheet.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace saldo::ui {

PersonalSection::PersonalSection(const QList<QAction *> &languages, const QList<QAction *> &shades, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_language(new QLabel), m_shade(new QLabel)
{
    setLook(m_title, "title");
    setLook(m_language, "heading");
    setLook(m_shade, "heading");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_language);
    layout->addWidget(choices(languages));
    layout->addSpacing(8);
    layout->addWidget(m_shade);
    layout->addWidget(choices(shades));
    layout->addStretch();
    retranslate();
}

QWidget *PersonalSection::choices(const QList<QAction *> &actions)
{
    auto *group = new QWidget;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QAction *action : actions) {
        auto *button = new QRadioButton;
        button->setObjectName(action->objectName());
        const auto follow = [button, action] {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            button->setText(action->text());
            button->setToolTip(keys);
            button->setChecked(action->isChecked());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QRadioButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
    }
    m_groups << group;
    return group;
}

void PersonalSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PersonalSection::retranslate()
{
    m_title->setText(tr("Your settings"));
    m_language->setText(tr("Language"));
    m_shade->setText(tr("Colours"));
    m_groups.first()->setAccessibleName(m_language->text());
    m_groups.last()->setAccessibleName(m_shade->text());
}

} // namespace saldo::ui
