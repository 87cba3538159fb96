#include "ui/shared/field_label.h"

#include "ui/shared/style_sheet.h"

#include <QLabel>

namespace saldo::ui {

QLabel *fieldLabel(QWidget *parent, QWidget *field)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    setLook(label, "secondary");
    return label;
}

void setField(QLabel *label, const QString &words)
{
    label->setText(words);
    if (label->buddy() != nullptr)
        label->buddy()->setAccessibleName(words);
}

} // namespace saldo::ui
