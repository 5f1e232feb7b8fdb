#include "views/decision/words_delegate.h"

#include "views/charts/tradeoff_scene.h"
#include "views/decision/decision_model.h"
#include "views/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace espalier {

namespace {

constexpr int leastEditorLines = 3;

}  // namespace

QSize WordsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // As high as the words take when they are broken to the column's width: the view's own hint is of one line.
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const int margin = 2 * (view ? view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1 : 3);
    const bool wraps = view && index.column() == DecisionModel::Words && index.parent().isValid();
    const int width = wraps ? std::max(60, view->columnWidth(index.column()) - margin) : 10'000;
    const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap,
                                                        index.data(Qt::DisplayRole).toString());
    return {std::min(words.width() + margin, width), std::max(words.height(), option.fontMetrics.height()) + 10};
}

QWidget* WordsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QPlainTextEdit(parent);
    editor->setFrameShape(QFrame::Box);
    editor->setTabChangesFocus(true);
    editor->setAccessibleName(index.siblingAtColumn(DecisionModel::Subject).data().toString());
    return editor;
}

void WordsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* text = qobject_cast<QPlainTextEdit*>(editor);
    // Not again while somebody types: the model tells of every change.
    if (text && text->document()->isEmpty()) {
        text->setPlainText(index.data(Qt::EditRole).toString());
        text->moveCursor(QTextCursor::End);
    }
}

void WordsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) model->setData(index, text->toPlainText(), Qt::EditRole);
}

void WordsDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), leastEditorLines * option.fontMetrics.lineSpacing() + 12));
    // The last row's field grows upwards.
    if (const QWidget* view = editor->parentWidget(); view && place.bottom() > view->height())
        place.moveBottom(std::max(place.height(), view->height()) - 1);
    editor->setGeometry(place);
}

void WordsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    const auto* model = qobject_cast<const DecisionModel*>(index.model());
    const bool isNew = model && model->isNewRow(index);
    if (isNew) {
        const QColor quiet = option.palette.color(QPalette::PlaceholderText);
        shown.palette.setColor(QPalette::Text, quiet);
        shown.font.setItalic(true);
    }
    QStyledItemDelegate::paint(painter, shown, index);
    const Remark* remark = model ? model->remarkAt(index) : nullptr;
    if (remark && !remark->text.empty() && index.column() == DecisionModel::Words)
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 3, 3, option.rect.height() - 6),
                          accentInk(option.palette));
}

bool WordsDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            emit commitData(editor);
            emit closeEditor(editor);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

}  // namespace espalier
