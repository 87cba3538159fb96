// A person's keyboard: what is pressed goes to the widget in focus, as the window system would send it.
#pragma once

#include <QString>
#include <Qt>

namespace saldo::tests {

class Keyboard
{
public:
    // Russian: letters arrive as Cyrillic ones, with the number of their key as X11 counts it.
    enum class Layout { Latin, Russian };

    explicit Keyboard(Layout layout) : m_layout(layout) {}

    // The key that bears that Latin letter or digit.
    void press(char key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    // One that has no letter: Return, Escape, Down.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    // The keys that bear these Latin letters, digits and spaces, one after the other.
    void type(const char *keys) const;
    // What comes of that: Cyrillic, with the Russian layout on.
    QString typed(const char *keys) const;

private:
    QChar letterOf(char key) const;

    Layout m_layout;
};

} // namespace saldo::tests
