#pragma once

#include "core/profile/profile_verdict.h"

#include <QWidget>

namespace espalier {

/// A verdict's mark, of some size.
class CheckMark : public QWidget {
    Q_OBJECT
public:
    CheckMark(Verdict verdict, int size, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Verdict m_verdict;
};

}  // namespace espalier
