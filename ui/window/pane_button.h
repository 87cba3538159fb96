// One pane on the bar at the left: a sign with the name below it.
#pragma once

#include "ui/shared/glyphs.h"

#include <QPushButton>

namespace saldo::ui {

class PaneButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PaneButton(Glyph glyph, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
};

} // namespace saldo::ui
