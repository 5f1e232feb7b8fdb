#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <functional>

class QImage;
class QPainter;

namespace espalier {

/// Draws a chart into a rectangle of this size at the origin.
using ChartPainter = std::function<void(QPainter&, const QSizeF&)>;

/// On white, at twice the size: letters stay sharp on a slide.
QImage chartImage(const ChartPainter& paint, QSize size);

// A chart as a file's bytes. In SVG and PDF text stays text and lines stay lines.
QByteArray chartPng(const ChartPainter& paint, QSize size);
QByteArray chartSvg(const ChartPainter& paint, QSize size, const QString& title);
QByteArray chartPdf(const ChartPainter& paint, QSize size, const QString& title);

}  // namespace espalier
