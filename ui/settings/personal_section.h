// A person's own settings: the language, light or dark. Kept small; what is chosen here is done by the window's
// own actions.
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QRadioButton;

namespace saldo::ui {

class PersonalSection : public QWidget
{
    Q_OBJECT

public:
    // Each action is one way, checked while it is in use; not owned, they outlive this.
    PersonalSection(const QList<QAction *> &languages, const QList<QAction *> &shades, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *choices(const QList<QAction *> &actions);
    void retranslate();

    QLabel *m_title;
    QLabel *m_language;
    QLabel *m_shade;
    QList<QWidget *> m_groups;
};

} // namespace saldo::ui
