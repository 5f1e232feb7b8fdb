#include "views/dashboard/check_mark.h"

#include "views/evidence/verdict_mark.h"

#include <QPainter>

namespace espalier {

CheckMark::CheckMark(Verdict verdict, int size, QWidget* parent) : QWidget(parent), m_verdict(verdict)
{
    setFixedSize(size, size);
}

void CheckMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintVerdictMark(painter, rect(), m_verdict, verdictColour(m_verdict, palette()));
}

}  // namespace espalier
