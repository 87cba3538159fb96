// Settings: sections by name on the left, the chosen one on the right. A section is built when it is first
// chosen.
#pragma once

#include "ui/shared/pane.h"

#include <functional>

class QListWidget;
class QStackedWidget;

namespace saldo::ui {

struct SettingsSection
{
    QString id;                       // remembered; the object's name of what is built
    std::function<QString()> name;    // in the language in use
    std::function<QWidget *()> build; // called once; it looks after its own texts
};

class SettingsPane : public Pane
{
    Q_OBJECT

public:
    explicit SettingsPane(QWidget *parent = nullptr);

    void add(const SettingsSection &section);
    void choose(const QString &section);
    QString section() const; // the chosen one
    QWidget *built(const QString &section) const; // nullptr: not yet

    void restore(const QSettings &settings) override;
    void remember(QSettings &settings) const override;
    void moveTime() override;

Q_SIGNALS:
    // The clock moved on, for sections that show it.
    void timeMoved();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        SettingsSection section;
        QWidget *widget = nullptr;
    };

    void show(int row);
    void fitList();
    void retranslate();

    QList<Entry> m_entries;
    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace saldo::ui
