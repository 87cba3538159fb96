// HTML as people and mail programs write it → tags and text. Forgiving: what is no tag is text.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace saldo::import {

struct HtmlToken
{
    enum class Kind { Text, Open, Close };

    Kind kind = Kind::Text;
    QString text; // with entities resolved; of a tag its name in lower case
    QHash<QString, QString> attributes; // of an opening tag: href and alt only
};

// Comments and declarations, and what is between the tags of script, style and title, are left out.
QList<HtmlToken> htmlTokens(const QString &html);

// "&lt;" → "<"; what is no entity that is known stays as it is.
QString resolveEntities(QStringView text);

} // namespace saldo::import
