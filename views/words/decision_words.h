#pragma once

#include "core/decision/decision.h"

#include <QString>
#include <QStringList>

namespace espalier {

// A decision in words: sentences for the codes and figures of its remarks.

/// What it is about, as people call it: a layer, a pattern, an experiment's name.
QString remarkSubject(const Remark& remark);
/// What a person wrote, else what the code and the figures say.
QString remarkText(const Remark& remark);
/// What the code and the figures say, whatever a person wrote.
QString generatedText(const Remark& remark);
/// "The processor was A and is B now."
QString expiryText(const Remark& expired);

/// "Ann, 28 Nov 2026 06:53" in the running language and this place's time; without a name only the time.
QString decidedText(const Decision& decision);
/// The time of an ISO 8601 text, here; the text itself where it is none.
QString localTimeText(const std::string& utc);

/// True where every code of a remark that core/decision makes has a sentence.
bool hasSentence(const std::string& code);

}  // namespace espalier
