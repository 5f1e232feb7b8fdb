#include "views/charts/chart_files.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QSvgGenerator>

namespace espalier {

namespace {

/// Letters are laid out for the screen's resolution: a file with another would have them larger or smaller than the
/// room they were given.
int resolution()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInch()) : 96;
}

}  // namespace

QImage chartImage(const ChartPainter& paint, QSize size)
{
    constexpr int scale = 2;
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, size);
    return image;
}

QByteArray chartPng(const ChartPainter& paint, QSize size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chartImage(paint, size).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartSvg(const ChartPainter& paint, QSize size, const QString& title)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setResolution(resolution());
    svg.setTitle(title);
    QPainter painter(&svg);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    paint(painter, size);
    painter.end();
    return buffer.data();
}

QByteArray chartPdf(const ChartPainter& paint, QSize size, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(resolution());
        pdf.setPageSize(QPageSize(QSizeF(size) * 72.0 / resolution(), QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(title);
        QPainter painter(&pdf);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, size);
    }
    return buffer.data();
}

}  // namespace espalier
