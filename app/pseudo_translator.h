#pragma once

#include <QTranslator>

namespace espalier {

/// Makes "[Öpéñ Ŵörķšpåçé~~~~]" of "Open Workspace": as long as a wordy language's text and in letters that stand out, so that what
/// is clipped, and what was never translated, is seen. Places for values, mnemonics, tags and file patterns stay.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    static QString pseudo(const QString& text);
};

}  // namespace espalier
