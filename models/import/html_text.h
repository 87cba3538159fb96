// Foreign texts → texts to read: without tags, with their paragraphs, lists, quotes and links.
#pragma once

#include <QString>

namespace saldo::import {

enum class TextForm {
    Plain,
    Html,     // line breaks in the source are spaces
    HtmlLines // line breaks in the source are line breaks, as forums keep what people typed
};

// Lines end with LF; no line ends with a space; no control characters but LF and TAB; nothing blank
// before and behind. HTML in which there is no tag at all keeps its lines.
QString readableText(const QString &text, TextForm form);

} // namespace saldo::import
