// A line of plain text that is cut with "…" where there is no room, or gives way to a shorter one, and is then
// told whole in its tool tip.
#pragma once

#include <QLabel>

namespace saldo::ui {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    // Where it is cut; at the end unless it is said otherwise.
    void setElide(Qt::TextElideMode mode) { m_mode = mode; }
    // `shorter`: said instead where the text does not fit.
    void setText(const QString &text, const QString &shorter = {});
    // More to be told in the tool tip, whether the text is cut or not.
    void setHint(const QString &hint);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool fits() const;
    void tellWhole();

    Qt::TextElideMode m_mode = Qt::ElideRight;
    QString m_hint;
    QString m_shorter;
};

} // namespace saldo::ui
