#include "ui/statement/statement_dialog.h"

#include "store/failure.h"
#include "ui/shared/language.h"
#include "ui/shared/style_sheet.h"
#include "ui/statement/statement_document.h"
#include "ui/ticket/choice.h"

#include <QDateEdit>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <utility>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr QSize firstSize(760, 620);

} // namespace

StatementDialog::StatementDialog(desk::DeskLink &desk, const QString &customer, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_customer(customer)
{
    setObjectName(QStringLiteral("statement"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    read();
    resize(firstSize);
}

void StatementDialog::build()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    setLook(m_title, "title");
    m_span = new Choice;
    m_span->setObjectName(QStringLiteral("span"));
    for (int span = 0; span <= static_cast<int>(Span::Days); ++span)
        m_span->addItem(QString());
    m_from = new QDateEdit;
    m_from->setObjectName(QStringLiteral("from"));
    m_to = new QDateEdit;
    m_to->setObjectName(QStringLiteral("to"));
    m_dash = new QLabel(QStringLiteral("\u2013"));
    const QDate today = deskDay(m_desk.now());
    m_from->setDate(today.addDays(1 - today.day()));
    m_to->setDate(today);
    for (QDateEdit *edit : {m_from, m_to})
        edit->setCalendarPopup(true);
    m_language = new QLabel;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setTextFormat(Qt::PlainText);
    setLook(m_language, "secondary");
    m_view = new QTextBrowser;
    m_view->setObjectName(QStringLiteral("paper"));
    m_view->setTabChangesFocus(true);
    m_view->setStyleSheet(QStringLiteral("QTextBrowser { background: white; color: black; }"));
    m_said = new QLabel;
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    setLook(m_said, "danger");
    m_print = new QPushButton;
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setShortcut(QKeySequence::Print);
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("save"));
    setLook(m_save, "primary");
    m_close = new QPushButton;
    m_close->setObjectName(QStringLiteral("close"));
    for (QPushButton *button : {m_print, m_save, m_close})
        button->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    for (QWidget *widget : QWidgetList{m_span, m_from, m_dash, m_to})
        top->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_said, 1);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_language, 0, Qt::AlignRight); // under the choice of the span
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(m_span, &QComboBox::currentIndexChanged, this, &StatementDialog::read);
    connect(m_from, &QDateEdit::dateChanged, this, &StatementDialog::read);
    connect(m_to, &QDateEdit::dateChanged, this, &StatementDialog::read);
    connect(m_print, &QPushButton::clicked, this, &StatementDialog::print);
    connect(m_save, &QPushButton::clicked, this, &StatementDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void StatementDialog::chooseSpan(Span span)
{
    m_span->setCurrentIndex(static_cast<int>(span));
}

store::StatementSpan StatementDialog::span() const
{
    const QDate today = deskDay(m_desk.now());
    const QDate month(today.year(), today.month(), 1);
    switch (static_cast<Span>(m_span->currentIndex())) {
    case Span::All:
        return {};
    case Span::ThisMonth:
        return {month, today};
    case Span::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Span::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case Span::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case Span::Days:
        return {m_from->date(), m_to->date()};
    }
    Q_UNREACHABLE();
}

void StatementDialog::read()
{
    say({});
    const bool days = static_cast<Span>(m_span->currentIndex()) == Span::Days;
    for (QWidget *widget : QWidgetList{m_from, m_dash, m_to})
        widget->setVisible(days);
    const store::StatementSpan wanted = span();
    m_madeAt = m_desk.now();
    try {
        if (wanted.from && wanted.to && *wanted.from > *wanted.to)
            say(tr("The first day is after the last one. Choose another."));
        else
            m_statement = store::statementOf(m_desk.reads(), m_customer, wanted);
    } catch (const store::Failure &failure) {
        m_statement.reset();
        say(failure.detail());
    }
    m_print->setEnabled(m_statement.has_value());
    m_save->setEnabled(m_statement.has_value());
    if (!m_statement)
        return;
    QTextDocument *document = statementDocument(*m_statement, m_madeAt).release();
    document->setParent(m_view);
    m_view->setDocument(document);
    delete std::exchange(m_document, document);
    m_title->setText(m_statement->customer.name);
    sayLanguage();
}

// Where it is another one than the window's, which one would look for on the paper.
void StatementDialog::sayLanguage()
{
    const Language language = m_statement ? m_statement->customer.language : languageInUse();
    m_language->setText(language == Language::En ? tr("In the customer's language: English")
                                                 : tr("In the customer's language: Russian"));
    m_language->setVisible(language != languageInUse());
}

bool StatementDialog::saveTo(const QString &file)
{
    const bool written = m_statement && writeStatement(*m_statement, m_madeAt, file);
    say(written ? QString() : tr("%1 was not written completely. Choose another place.").arg(file));
    return written;
}

void StatementDialog::save()
{
    const QString name = QStringLiteral("%1-%2.pdf").arg(m_customer, deskDay(m_madeAt).toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(this, tr("Save as PDF"), name, tr("PDF (*.pdf)"));
    if (!file.isEmpty())
        saveTo(file);
}

void StatementDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && !printStatement(*m_statement, m_madeAt, printer))
        say(tr("It could not be printed. Save it as a PDF instead."));
}

void StatementDialog::say(const QString &words)
{
    m_said->setText(words);
}

void StatementDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_close != nullptr)
        retranslate();
    QDialog::changeEvent(event);
}

void StatementDialog::retranslate()
{
    setWindowTitle(tr("Account statement"));
    const QStringList spans = {tr("All"), tr("This month"), tr("Last month"), tr("This year"), tr("Last year"),
                               tr("From \u2013 to\u2026")};
    for (int span = 0; span < m_span->count(); ++span)
        m_span->setItemText(span, spans.at(span));
    m_span->setAccessibleName(tr("Span"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_view->setAccessibleName(tr("Account statement"));
    m_print->setText(tr("Print\u2026"));
    m_print->setShortcut(QKeySequence::Print); // setText takes it away
    m_save->setText(tr("Save as PDF\u2026"));
    m_save->setShortcut(QKeySequence::Save);
    m_close->setText(tr("Close", "the dialog"));
    sayLanguage();
}

} // namespace saldo::ui
