// A list that nothing is chosen in because it was entered.
#pragma once

#include <QListView>

namespace saldo::ui {

// Qt makes the first row current as soon as a list gets the focus: a step down would then pass it over.
class PatientList : public QListView
{
public:
    using QListView::QListView;

protected:
    void focusInEvent(QFocusEvent *) override { viewport()->update(); }
};

} // namespace saldo::ui
