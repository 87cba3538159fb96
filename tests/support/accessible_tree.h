// The window as a screen reader walks it: every element with its role and name, and what is wrong with it.
#pragma once

#include <QStringList>

class QWidget;

namespace saldo::tests {

// A sentence for each element in sight under `root` that who doesn't see it could not use: one that takes the
// focus or is pressed, chosen or typed into, and has no name, the name of its object, or a role that says nothing.
QStringList accessFaults(QWidget *root);

// How many elements were walked: a walk that sees nothing finds nothing wrong.
int accessElements(QWidget *root);

} // namespace saldo::tests
