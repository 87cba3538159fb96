// The quiet label above a field of a form.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace saldo::ui {

// Alt and its letter, or a screen reader, leads from it to the field.
QLabel *fieldLabel(QWidget *parent, QWidget *field);
// Its words, which name the field too.
void setField(QLabel *label, const QString &words);

} // namespace saldo::ui
