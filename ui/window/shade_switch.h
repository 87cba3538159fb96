// Light or dark: as the desktop has it, or as the person says. A button with a menu, and actions.
#pragma once

#include "ui/shared/desktop_colours.h"

#include <QSettings>
#include <QToolButton>

class QActionGroup;

namespace saldo::ui {

enum class ShadeChoice { AsDesktop, Light, Dark };

class ShadeSwitch : public QToolButton
{
    Q_OBJECT

public:
    explicit ShadeSwitch(QWidget *parent = nullptr);

    void choose(ShadeChoice choice);
    ShadeChoice choice() const { return m_choice; }
    const QList<QAction *> &choices() const { return m_choices; }
    // The three, and one that turns light and dark around.
    QList<QAction *> commands() const;

    // From then on the desktop is followed.
    void restore(const QSettings &settings);
    void remember(QSettings &settings) const;

Q_SIGNALS:
    void shadeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void retranslate();

    DesktopColours m_desktop;
    ShadeChoice m_choice = ShadeChoice::AsDesktop;
    QList<QAction *> m_choices; // by choice
    QAction *m_turn;
};

} // namespace saldo::ui
