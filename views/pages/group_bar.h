#pragma once

#include <QTabBar>

namespace espalier {

/// A slim switch between a few groups of pages: one control, with the chosen part raised. For the keyboard and for screen
/// readers it is a row of tabs.
class GroupBar : public QTabBar {
    Q_OBJECT
public:
    explicit GroupBar(QWidget* parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace espalier
