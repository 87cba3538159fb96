#include "ui/ticket/empty_words.h"

#include "ui/shared/style_sheet.h"

#include <QLabel>
#include <QVBoxLayout>

namespace saldo::ui {

EmptyWords::EmptyWords(QWidget *parent) : QWidget(parent), m_words(new QLabel(this)), m_hint(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addStretch(2);
    for (QLabel *label : {m_words, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    setLook(m_words, "title");
    setLook(m_hint, "explanation");
}

void EmptyWords::setWords(const QString &words, const QString &hint)
{
    m_words->setText(words);
    m_hint->setText(hint);
}

} // namespace saldo::ui
