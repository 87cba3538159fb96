#include "ui/drafts/draft.h"

#include <algorithm>

namespace saldo::ui {

namespace {

using Mode = Draft::Mode;

constexpr std::pair<Mode, const char *> modeNames[] = {
    {Mode::Answer, "answer"}, {Mode::Ask, "ask"}, {Mode::Note, "note"}};

} // namespace

Draft joined(const Draft &earlier, const Draft &later)
{
    if (later.text.isEmpty())
        return earlier;
    if (earlier.text.isEmpty())
        return later;
    Draft both = later;
    const QString before = earlier.text + QStringLiteral("\n\n");
    both.text = before + later.text;
    both.cursor += static_cast<int>(before.size());
    both.anchor += static_cast<int>(before.size());
    const bool note = earlier.mode == Mode::Note || later.mode == Mode::Note;
    both.mode = note ? Mode::Note : earlier.mode;
    both.category = earlier.category != rules::noCategory ? earlier.category : later.category;
    both.seen = std::min(earlier.seen, later.seen);
    return both;
}

QJsonObject toJson(const Draft &draft)
{
    QString mode;
    for (const auto &[one, name] : modeNames) {
        if (one == draft.mode)
            mode = QLatin1String(name);
    }
    return {{QStringLiteral("text"), draft.text},     {QStringLiteral("cursor"), draft.cursor},
            {QStringLiteral("anchor"), draft.anchor}, {QStringLiteral("mode"), mode},
            {QStringLiteral("category"), draft.category}, {QStringLiteral("seen"), draft.seen}};
}

std::optional<Draft> draftOf(const QJsonObject &object)
{
    Draft draft;
    draft.text = object.value(QLatin1String("text")).toString();
    const QString mode = object.value(QLatin1String("mode")).toString();
    const auto *known = std::find_if(std::begin(modeNames), std::end(modeNames),
                                     [&mode](const auto &one) { return mode == QLatin1String(one.second); });
    if (draft.text.isEmpty() || known == std::end(modeNames))
        return {};
    const int end = static_cast<int>(draft.text.size());
    draft.mode = known->first;
    draft.cursor = std::clamp(object.value(QLatin1String("cursor")).toInt(), 0, end);
    draft.anchor = std::clamp(object.value(QLatin1String("anchor")).toInt(), 0, end);
    draft.category = std::clamp(object.value(QLatin1String("category")).toInt(), 0, 3);
    draft.seen = std::max(0, object.value(QLatin1String("seen")).toInt());
    return draft;
}

} // namespace saldo::ui
