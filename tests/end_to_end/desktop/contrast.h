#pragma once

#include <QColor>
#include <QImage>

namespace espalier {

/// WCAG 2.1 contrast ratio, 1..21.
double contrastRatio(const QColor& a, const QColor& b);

/// The contrast of what is written in a part of a screenshot: its commonest colour against the one that differs most from
/// it. Smoothed letters have few pixels of their full colour, so one that occurs three times counts. 1 where it is empty.
double writtenContrast(const QImage& screen, const QRect& part);

}  // namespace espalier
