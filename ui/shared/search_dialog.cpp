#include "ui/shared/search_dialog.h"

#include "ui/shared/style_sheet.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace saldo::ui {

SearchDialog::SearchDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_results(new QListWidget(this))
    , m_cancel(new QPushButton(this))
    , m_choose(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(m_title, "title");
    m_search->setObjectName(QStringLiteral("search"));
    m_search->installEventFilter(this);
    m_results->setObjectName(QStringLiteral("results"));
    setLook(m_results, "results");
    m_results->setFocusPolicy(Qt::NoFocus); // walked through from the search field
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    m_choose->setObjectName(QStringLiteral("choose"));
    setLook(m_choose, "primary");
    m_choose->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_search);
    layout->addWidget(m_results, 1);
    layout->addLayout(buttons);
    resize(420, 380);
    connect(m_search, &QLineEdit::textChanged, this, &SearchDialog::search);
    connect(m_results, &QListWidget::itemDoubleClicked, this, &SearchDialog::choose);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &SearchDialog::choose);
}

void SearchDialog::begin()
{
    retranslate();
    search();
    m_search->setFocus();
}

void SearchDialog::search()
{
    m_found = find(m_search->text().trimmed());
    m_results->clear();
    for (const Found &one : std::as_const(m_found)) {
        auto *item = new QListWidgetItem(one.words, m_results);
        item->setSizeHint({0, measure::tableRow});
    }
    m_results->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    m_choose->setEnabled(!m_found.isEmpty());
}

void SearchDialog::choose()
{
    const int row = m_results->currentRow();
    if (row < 0)
        return;
    const QString id = m_found.at(row).id;
    accept();
    Q_EMIT chosen(id);
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_results, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SearchDialog::retranslate()
{
    const Words words = this->words();
    m_title->setText(words.title);
    setWindowTitle(words.title);
    m_search->setPlaceholderText(words.placeholder);
    m_search->setAccessibleName(words.title);
    m_results->setAccessibleName(words.results);
    m_cancel->setText(tr("Cancel"));
    m_choose->setText(tr("Choose"));
}

} // namespace saldo::ui
