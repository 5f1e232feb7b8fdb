#pragma once

#include "core/sparsity/mask_file.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace espalier {

/// The mask of one weight as a picture: a row an output, a column an input at a place of the kernel; kept is ink. With a
/// second mask of the same shape: kept by both, by one of them, by neither. Wheel zooms at the pointer, drag pans, double
/// click or 0 shows all; + and - zoom, arrows pan. Hover tells of the weight under the pointer.
class MaskView : public QWidget {
    Q_OBJECT
public:
    explicit MaskView(QWidget* parent = nullptr);

    /// Nothing: there is no mask to show.
    void setMasks(const std::optional<PackedMask>& mask, const QString& name,
                  const std::optional<PackedMask>& other = {}, const QString& otherName = {});
    bool hasMask() const { return !m_image.isNull(); }
    void showAll();
    QString tipAt(const QPointF& position) const;
    void paint(QPainter& painter, const QSizeF& size) const;
    QSize minimumSizeHint() const override { return {220, 140}; }

    /// Outputs, and columns a row has.
    static std::pair<std::int64_t, std::int64_t> matrixOf(const PackedMask& mask);
    /// Larger ones are not drawn: no screen shows a hundred million weights.
    static constexpr std::int64_t mostElements = 100'000'000;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF room(const QSizeF& size) const;
    double fitting(const QSizeF& size) const;
    QPointF originIn(const QSizeF& size, double scale) const;
    void zoom(const QPointF& at, double factor);
    void colourImage();
    void paintLegend(QPainter& painter, const QSizeF& size) const;

    std::optional<PackedMask> m_mask, m_other;
    QString m_name, m_otherName;
    QImage m_image;      ///< a byte an element: bit 0 kept by the first, bit 1 by the other
    double m_scale = 0;  ///< pixels an element; 0: as fits
    QPointF m_centre;    ///< of what is visible, in elements
    QPointF m_pressed;
};

}  // namespace espalier
