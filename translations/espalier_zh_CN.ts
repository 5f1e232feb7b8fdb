<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>espalier</name>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>已剪枝</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>More often than by the dense model:</source>
        <translation>比稠密模型更常出现：</translation>
    </message>
    <message>
        <source>  %1 taken for %2: %3 instead of %4</source>
        <translation>  %1 判为 %2：%3 次，原为 %4 次</translation>
    </message>
    <message>
        <source>Espalier: choose how sparse a neural network should be.
Without a command it opens its window: espalier [FILE.espalier]</source>
        <translation>Espalier：选择神经网络的稀疏程度。
不带命令时打开窗口：espalier [FILE.espalier]</translation>
    </message>
    <message>
        <source>Print the versions and exit</source>
        <translation>打印版本并退出</translation>
    </message>
    <message>
        <source>The workspace is %1</source>
        <translation>工作区：%1</translation>
    </message>
    <message>
        <source>The chart is     %1</source>
        <translation>图表：  %1</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>完成，耗时 %1。</translation>
    </message>
    <message>
        <source>Everything once, on Fashion-MNIST and a small residual network; needs no display</source>
        <translation>用 Fashion-MNIST 和一个小型残差网络完整演示一遍；不需要显示器</translation>
    </message>
    <message>
        <source>Where the workspace and the chart go</source>
        <translation>工作区和图表的存放位置</translation>
    </message>
    <message>
        <source>fashion; vit, a vision transformer on the same images; letters, a table; or sequence, words and their languages</source>
        <translation>fashion；vit，同样图像上的视觉 Transformer；letters，表格数据；或 sequence，单词及其语言</translation>
    </message>
    <message>
        <source>One JSON document on stdout</source>
        <translation>在标准输出上输出一个 JSON 文档</translation>
    </message>
    <message>
        <source>Rename, annotate, tag, or put away an experiment</source>
        <translation>重命名实验、添加备注或标签，或将其收起</translation>
    </message>
    <message>
        <source>A workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Its name, its id, or the beginning of the id</source>
        <translation>名称、ID 或 ID 的开头几位</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>A note in place of the one there is; an empty one takes it away</source>
        <translation>替换现有备注；留空则删除备注</translation>
    </message>
    <message>
        <source>Add a tag; may be given again</source>
        <translation>添加标签；可重复使用</translation>
    </message>
    <message>
        <source>Take a tag away; may be given again</source>
        <translation>移除标签；可重复使用</translation>
    </message>
    <message>
        <source>Put it into the trash: kept, but not listed and not drawn</source>
        <translation>移到回收站：保留，但不列出也不绘制</translation>
    </message>
    <message>
        <source>Take it out of the trash again</source>
        <translation>从回收站还原</translation>
    </message>
    <message>
        <source>%1, before it %2</source>
        <translation>%1，此前 %2</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>%1 on %2 images (dense %3)</source>
        <translation>%1，%2 张图像（稠密 %3）</translation>
    </message>
    <message>
        <source>  pruned</source>
        <translation>  剪枝后</translation>
    </message>
    <message>
        <source>  recovered</source>
        <translation>  恢复后</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 of prunable weights, %2 of all weights, %3 of MACs</source>
        <translation>可剪枝权重的 %1，全部权重的 %2，MACs 的 %3</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>%1 as %2 (dense %3)</source>
        <translation>%1，格式 %2（稠密 %3）</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>%1 at the peak</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>%1 at the peak, less an empty one&apos;s</source>
        <translation>峰值 %1，已扣除空进程</translation>
    </message>
    <message>
        <source>check</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>compacted and masked outputs differ by %1 at most</source>
        <translation>紧凑模型与掩码模型的输出最多相差 %1</translation>
    </message>
    <message>
        <source>sparse and masked outputs differ by %1 of the largest at most</source>
        <translation>稀疏模型与掩码模型的输出最多相差最大值的 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Latency, batch %1, threads %2</source>
        <translation>延迟，批大小 %1，线程 %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>of dense</source>
        <translation>相对稠密</translation>
    </message>
    <message>
        <source>of the fastest dense</source>
        <translation>相对最快稠密</translation>
    </message>
    <message>
        <source>The fastest dense model ran in %1: %2.</source>
        <translation>最快的稠密模型运行于 %1：%2。</translation>
    </message>
    <message>
        <source>dense, %1</source>
        <translation>稠密，%1</translation>
    </message>
    <message>
        <source>%1 sparse, %2 dense</source>
        <translation>稀疏 %1，稠密 %2</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>MACs left</source>
        <translation>剩余 MACs</translation>
    </message>
    <message>
        <source>sparse runtime</source>
        <translation>稀疏运行时</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>测量环境</translation>
    </message>
    <message>
        <source>What was met on the way</source>
        <translation>过程中遇到的问题</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>branched from</source>
        <translation>分支自</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>put away; not listed and not drawn</source>
        <translation>已收起；不列出也不绘制</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，耗时 %2</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <translation>%1，在回收站中</translation>
    </message>
    <message>
        <source>Latency is a ratio to the dense model, measured side by side (batch %1, threads %2); below 1 is faster.</source>
        <translation>延迟为与稠密模型之比，两者并行对照测量（批大小 %1，线程 %2）；小于 1 表示更快。</translation>
    </message>
    <message>
        <source>No experiments yet.</source>
        <translation>还没有实验。</translation>
    </message>
    <message>
        <source>Δ points</source>
        <translation>Δ 百分点</translation>
    </message>
    <message>
        <source>weights removed</source>
        <translation>移除的权重</translation>
    </message>
    <message>
        <source>MACs removed</source>
        <translation>移除的 MACs</translation>
    </message>
    <message>
        <source>took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Write an experiment&apos;s model, as it would be deployed</source>
        <translation>按部署形态写出实验的模型</translation>
    </message>
    <message>
        <source>The file to write: NAME.pt (TorchScript), NAME.onnx or NAME.safetensors (the weights)</source>
        <translation>要写入的文件：NAME.pt（TorchScript）、NAME.onnx 或 NAME.safetensors（权重）</translation>
    </message>
    <message>
        <source>Also write the exact masks</source>
        <translation>同时写出精确掩码</translation>
    </message>
    <message>
        <source>Replace files that exist</source>
        <translation>替换已存在的文件</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90% 区间</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>latency foretold</source>
        <translation>预测延迟</translation>
    </message>
    <message>
        <source>%1 (outside)</source>
        <translation>%1（区间外）</translation>
    </message>
    <message>
        <source>%1 of the intervals hold what was measured (meant: 90 %); half of the accuracies are within %2 points, half of the latencies within %3.</source>
        <translation>%1 的区间包含实测值（预期 90%）；半数准确率误差在 %2 个百分点以内，半数延迟误差在 %3 以内。</translation>
    </message>
    <message>
        <source>Foretell what a plan will come to; without one, every experiment from the others, beside what was measured</source>
        <translation>预测方案的结果；不给出方案时，由其余实验预测每个实验，并与实测值并列</translation>
    </message>
    <message>
        <source>A plan, PLAN.json</source>
        <translation>方案，PLAN.json</translation>
    </message>
    <message>
        <source>Make a workspace from a model and a validation set, and measure the dense model</source>
        <translation>用模型和验证集创建工作区，并测量稠密模型</translation>
    </message>
    <message>
        <source>The workspace to make, NAME.espalier</source>
        <translation>要创建的工作区，NAME.espalier</translation>
    </message>
    <message>
        <source>A TorchScript file</source>
        <translation>TorchScript 文件</translation>
    </message>
    <message>
        <source>Validation samples: idx:DIR, images:DIR, cifar:DIR, csv:FILE[,label=COL], npy:X.npy,Y.npy</source>
        <translation>验证样本：idx:DIR, images:DIR, cifar:DIR, csv:FILE[,label=COL], npy:X.npy,Y.npy</translation>
    </message>
    <message>
        <source>Training samples; else the training half of --data where it has one</source>
        <translation>训练样本；未给出时使用 --data 中的训练部分（如果有）</translation>
    </message>
    <message>
        <source>Shape of one sample, e.g. 3x32x32; else taken from the data</source>
        <translation>单个样本的形状，例如 3x32x32；未给出时取自数据</translation>
    </message>
    <message>
        <source>Subtracted after scaling images to 0..1: one value, or one a channel</source>
        <translation>图像缩放到 0..1 后减去的值：一个值，或每个通道一个值</translation>
    </message>
    <message>
        <source>Divided by then: one value, or one a channel</source>
        <translation>随后除以的值：一个值，或每个通道一个值</translation>
    </message>
    <message>
        <source>Batch size latency is measured at</source>
        <translation>测量延迟时的批大小</translation>
    </message>
    <message>
        <source>Threads latency is measured with</source>
        <translation>测量延迟时的线程数</translation>
    </message>
    <message>
        <source>Deployment adapter that measures with another engine: onnxruntime, opencv, one of your own, or none; else ONNX Runtime where it is found</source>
        <translation>用其他引擎测量的部署适配器：onnxruntime、opencv、自定义适配器或 none；未给出时，若能找到则使用 ONNX Runtime</translation>
    </message>
    <message>
        <source>An operating profile, a JSON file; more than once for several</source>
        <translation>运行工况，JSON 文件；可重复使用以给出多个</translation>
    </message>
    <message>
        <source>What a model is made of, and whether it and its data understand each other</source>
        <translation>查看模型的组成，以及模型与数据是否匹配</translation>
    </message>
    <message>
        <source>Shape of one sample, e.g. 3x32x32; with --data it is found out</source>
        <translation>单个样本的形状，例如 3x32x32；给出 --data 时自动确定</translation>
    </message>
    <message>
        <source>Run some of these samples through it, and propose how to preprocess them</source>
        <translation>用其中一些样本运行模型，并建议预处理方式</translation>
    </message>
    <message>
        <source>Subtracted after scaling images to 0..1: one value, or one a channel; else the usual ones are tried</source>
        <translation>图像缩放到 0..1 后减去的值：一个值，或每个通道一个值；未给出时尝试常用值</translation>
    </message>
    <message>
        <source>How many samples to try at most</source>
        <translation>最多尝试多少个样本</translation>
    </message>
    <message>
        <source>Write some samples as the model sees them into this folder</source>
        <translation>把模型所见的一些样本写入此文件夹</translation>
    </message>
    <message>
        <source>The experiments of a workspace, oldest first</source>
        <translation>列出工作区的实验，最早的在前</translation>
    </message>
    <message>
        <source>Comma-separated values on stdout</source>
        <translation>在标准输出上输出逗号分隔值（CSV）</translation>
    </message>
    <message>
        <source>Only what fits, as in the window: &apos;channel accuracy&gt;92 latency&lt;0.8 stored&lt;300kB tag:ship -status:failed&apos;</source>
        <translation>只列出符合条件的，写法同窗口中的筛选：&apos;channel accuracy&gt;92 latency&lt;0.8 stored&lt;300kB tag:ship -status:failed&apos;</translation>
    </message>
    <message>
        <source>Also those in the trash</source>
        <translation>也包括回收站中的实验</translation>
    </message>
    <message>
        <source>input          %1</source>
        <translation>输入           %1</translation>
    </message>
    <message>
        <source>classes        %1</source>
        <translation>类别           %1</translation>
    </message>
    <message>
        <source>parameters     %1, of which %2 can be pruned</source>
        <translation>参数量         %1，其中 %2 可剪枝</translation>
    </message>
    <message>
        <source>MACs           %1 a sample</source>
        <translation>MACs           每个样本 %1</translation>
    </message>
    <message>
        <source>activations    %1 at the peak, a sample</source>
        <translation>激活值         峰值 %1（每个样本）</translation>
    </message>
    <message>
        <source>time           %1 (batch %2, threads %3)</source>
        <translation>时间           %1（批大小 %2，线程 %3）</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>%1 heads, group %2</source>
        <translation>%1 个头，组 %2</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Layers of one group lose their channels together.</source>
        <translation>同组的层会一起失去通道。</translation>
    </message>
    <message>
        <source>%1 is in the log already and is not measured again.</source>
        <translation>%1 已在记录中，不再重新测量。</translation>
    </message>
    <message>
        <source>preprocessing</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 个值</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>判为</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>data           %1 samples, %2</source>
        <translation>数据           %1 个样本，%2</translation>
    </message>
    <message>
        <source>measured       mean %1, deviation %2 (on %3 samples)</source>
        <translation>实测           均值 %1，标准差 %2（基于 %3 个样本）</translation>
    </message>
    <message>
        <source>Operating profiles: keep them in a workspace, and judge experiments by them</source>
        <translation>运行工况：保存在工作区中，并用来评判实验</translation>
    </message>
    <message>
        <source>add, list, show, remove, or check; list unless given</source>
        <translation>add、list、show、remove 或 check；未给出时为 list</translation>
    </message>
    <message>
        <source>A file to add, a profile to show or remove, or an experiment to check; all are checked unless given</source>
        <translation>要添加的文件、要显示或移除的工况，或要检查的实验；未给出时检查全部</translation>
    </message>
    <message>
        <source>Check by this profile only</source>
        <translation>仅按此工况检查</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>requests a second, at the most</source>
        <translation>每秒请求数，最大值</translation>
    </message>
    <message>
        <source>the same for each core</source>
        <translation>同上，每个核心</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>%1 for a million requests</source>
        <translation>每百万次请求 %1</translation>
    </message>
    <message>
        <source>the same where no device ever waits</source>
        <translation>同上，假设设备从不空闲</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>energy of a request, estimated</source>
        <translation>单次请求能耗，估计值</translation>
    </message>
    <message>
        <source>energy of a request, %1</source>
        <translation>单次请求能耗，%1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>energy dense</source>
        <translation>稠密能耗</translation>
    </message>
    <message>
        <source>stored dense</source>
        <translation>稠密存储</translation>
    </message>
    <message>
        <source>time dense</source>
        <translation>稠密时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1，工况 %2：%3</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1：%2</translation>
    </message>
    <message>
        <source>  p99 under load: %1, in the worst surroundings %2</source>
        <translation>  负载下 p99：%1，最差环境下 %2</translation>
    </message>
    <message>
        <source>  p99 under load, in the worst surroundings: %1</source>
        <translation>  最差环境下的负载 p99：%1</translation>
    </message>
    <message>
        <source>Estimated energy: %1 pJ a multiply-accumulate, %2 pJ a byte. %3</source>
        <translation>估计能耗：每次乘加 %1 pJ，每字节 %2 pJ。%3</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>工况</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>请求/秒</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>no sign of life from the worker</source>
        <translation>工作进程没有响应</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>One unfinished job goes on.</source>
        <translation>一个未完成的任务将继续。</translation>
    </message>
    <message>
        <source>%1 unfinished jobs go on.</source>
        <translation>%1 个未完成的任务将继续。</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>没有未完成的任务。</translation>
    </message>
    <message>
        <source>Finish what was interrupted</source>
        <translation>完成被中断的任务</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>classes shifted</source>
        <translation>类别偏移</translation>
    </message>
    <message>
        <source>all corruptions</source>
        <translation>全部劣化</translation>
    </message>
    <message>
        <source>worst plausible</source>
        <translation>最差合理情形</translation>
    </message>
    <message>
        <source>Try experiments and the dense model on worse and on other data</source>
        <translation>在劣化数据和其他数据上测试实验与稠密模型</translation>
    </message>
    <message>
        <source>Names, ids, or beginnings of ids</source>
        <translation>名称、ID 或 ID 的开头几位</translation>
    </message>
    <message>
        <source>Try the first so many validation samples</source>
        <translation>只测试前这么多个验证样本</translation>
    </message>
    <message>
        <source>noise, blur, motion, brightness, contrast, jpeg, pixelate or occlusion; of tables noise or missing. All unless given</source>
        <translation>noise、blur、motion、brightness、contrast、jpeg、pixelate 或 occlusion；表格数据为 noise 或 missing。未给出时为全部</translation>
    </message>
    <message>
        <source>1 to 5, with commas between; all unless given</source>
        <translation>1 到 5，用逗号分隔；未给出时为全部</translation>
    </message>
    <message>
        <source>Other validation samples, as --data of init takes them</source>
        <translation>其他验证样本，写法同 init 的 --data</translation>
    </message>
    <message>
        <source>Prune, recover and measure by a plan</source>
        <translation>按方案剪枝、恢复并测量</translation>
    </message>
    <message>
        <source>The plan, a JSON file</source>
        <translation>方案，JSON 文件</translation>
    </message>
    <message>
        <source>A name for the experiment; else the plan&apos;s own, else its file name</source>
        <translation>实验名称；未给出时用方案自身的名称，再否则用文件名</translation>
    </message>
    <message>
        <source>The experiment the plan was branched from, to be remembered with it</source>
        <translation>方案分支自哪个实验，随方案一并记录</translation>
    </message>
    <message>
        <source>Deployment adapter for this run, instead of the workspace&apos;s, or none</source>
        <translation>本次运行使用的部署适配器，代替工作区的设置，或 none</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1：%2，耗时 %3</translation>
    </message>
    <message>
        <source>Cancelling; what is finished is kept. Press Ctrl+C again to stop at once.</source>
        <translation>正在取消；已完成的部分会保留。再按一次 Ctrl+C 立即停止。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>Find out what each layer bears, cut alone at several sparsities</source>
        <translation>逐层以多个稀疏度单独裁剪，找出每层的承受能力</translation>
    </message>
    <message>
        <source>A pattern; more than once for several. Else unstructured, channel and head, as far as they fit</source>
        <translation>模式；可重复使用以给出多个。未给出时为 unstructured、channel 和 head 中适用者</translation>
    </message>
    <message>
        <source>Sparsities, fractions of 1 with commas between</source>
        <translation>稀疏度，以小数表示，用逗号分隔</translation>
    </message>
    <message>
        <source>Validate on the first so many samples</source>
        <translation>只用前这么多个样本验证</translation>
    </message>
    <message>
        <source>What ranks weights, as in a plan</source>
        <translation>权重的排序依据，写法同方案</translation>
    </message>
    <message>
        <source>A layer to time with every number of channels; more than once for several. Alone: nothing else is scanned</source>
        <translation>要按每种通道数计时的层；可重复使用以给出多个。单独给出时不扫描其他内容</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>breaks at</source>
        <translation>骤降点</translation>
    </message>
    <message>
        <source>%1 by %2, on %3 images: change of accuracy in points, each layer cut alone</source>
        <translation>%1（%2），%3 张图像：逐层单独裁剪时准确率的变化（百分点）</translation>
    </message>
    <message>
        <source>time (ms)</source>
        <translation>时间 (ms)</translation>
    </message>
    <message>
        <source>of the whole</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>%1: numbers of channels worth having (any more would take longer), batch %2, threads: %3</source>
        <translation>%1：值得采用的通道数（再多就更慢），批大小 %2，线程：%3</translation>
    </message>
    <message>
        <source>One experiment, all of it</source>
        <translation>显示一个实验的全部内容</translation>
    </message>
    <message>
        <source>What pruning did to each class, instead</source>
        <translation>改为显示剪枝对每个类别的影响</translation>
    </message>
    <message>
        <source>Make the best plan within limits, by what a scan found out</source>
        <translation>根据扫描结果，在限制内求出最佳方案</translation>
    </message>
    <message>
        <source>Stored bytes of the layers&apos; weights</source>
        <translation>各层权重的存储字节数</translation>
    </message>
    <message>
        <source>Multiply-accumulates left, for one sample</source>
        <translation>单个样本剩余的乘加运算</translation>
    </message>
    <message>
        <source>In points</source>
        <translation>以百分点计</translation>
    </message>
    <message>
        <source>LAYER=S: this layer loses S, whatever the others do</source>
        <translation>LAYER=S：该层失去 S，不论其他层如何</translation>
    </message>
    <message>
        <source>A pattern to choose from; more than once for several. Else what was scanned</source>
        <translation>可选用的模式；可重复使用以给出多个。未给出时为已扫描的模式</translation>
    </message>
    <message>
        <source>What ranks weights, as it was scanned</source>
        <translation>权重的排序依据，与扫描时一致</translation>
    </message>
    <message>
        <source>A JSON list of recovery steps, or a plan that has them</source>
        <translation>恢复步骤的 JSON 列表，或含有恢复步骤的方案</translation>
    </message>
    <message>
        <source>The plan to write, PLAN.json</source>
        <translation>要写入的方案，PLAN.json</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>替换已存在的文件</translation>
    </message>
    <message>
        <source>not foretold: it lies outside of what was scanned</source>
        <translation>无预测：超出已扫描的范围</translation>
    </message>
    <message>
        <source>%1 (90 % between %2 and %3)</source>
        <translation>%1（90% 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>%1, after recovery</source>
        <translation>%1，恢复后</translation>
    </message>
    <message>
        <source>%1, before any recovery</source>
        <translation>%1，恢复前</translation>
    </message>
    <message>
        <source>accuracy   %1</source>
        <translation>准确率     %1</translation>
    </message>
    <message>
        <source>latency    %1 of dense, %2</source>
        <translation>延迟       稠密的 %1，%2</translation>
    </message>
    <message>
        <source>latency    %1 of dense (%2 of %3)</source>
        <translation>延迟       稠密的 %1（%2 / %3）</translation>
    </message>
    <message>
        <source>layers     %1 stored, %2 MACs</source>
        <translation>各层       存储 %1，MACs %2</translation>
    </message>
    <message>
        <source>price      %1</source>
        <translation>代价       %1</translation>
    </message>
    <message>
        <source>Nothing has to be removed for that.</source>
        <translation>无需移除任何内容即可满足。</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Put an experiment under load beside the dense model, and find what each sustains</source>
        <translation>让实验与稠密模型一同承受负载，找出各自的承受上限</translation>
    </message>
    <message>
        <source>Take threads, batch, rates and the p99 limit from this profile</source>
        <translation>从此工况读取线程、批大小、请求速率和 p99 上限</translation>
    </message>
    <message>
        <source>Requests a second; more than once, or with commas between. Else 50 and 80 % of what the dense model can do</source>
        <translation>每秒请求数；可重复使用，或用逗号分隔。未给出时为稠密模型能力的 50% 和 80%</translation>
    </message>
    <message>
        <source>Milliseconds within which 99 of 100 have to be answered; else ten times what the dense model takes alone</source>
        <translation>100 个请求中 99 个须在此毫秒数内应答；未给出时为稠密模型单独耗时的十倍</translation>
    </message>
    <message>
        <source>Threads that serve requests, one each at a time</source>
        <translation>处理请求的线程数，每个线程一次处理一个请求</translation>
    </message>
    <message>
        <source>quiet, neighbour, memory or fewer; all unless given</source>
        <translation>quiet、neighbour、memory 或 fewer；未给出时为全部</translation>
    </message>
    <message>
        <source>What runs the experiment: fastest, libtorch or espalier</source>
        <translation>用什么运行实验：fastest、libtorch 或 espalier</translation>
    </message>
    <message>
        <source>How long one load lasts, at most</source>
        <translation>单次负载的最长时间</translation>
    </message>
    <message>
        <source>How many requests one load has, at most</source>
        <translation>单次负载的最大请求数</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 个未处理</translation>
    </message>
    <message>
        <source>queue grows</source>
        <translation>队列增长</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>%1 in %2: %3 a request alone; sustains %4 requests a second with p99 within %5.</source>
        <translation>%1（%2）：单个请求 %3；p99 在 %5 以内时，每秒可持续处理 %4 个请求。</translation>
    </message>
    <message>
        <source>%1 sustains %2 times the requests of the dense model.</source>
        <translation>%1 可持续处理的请求数是稠密模型的 %2 倍。</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>到达方式</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99.9</translation>
    </message>
    <message>
        <source>waiting p99</source>
        <translation>等待 p99</translation>
    </message>
    <message>
        <source>jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests came within %1 µs of their time at p99 in quiet surroundings; threads: %2.</source>
        <translation>在安静环境下，请求到达时刻的 p99 偏差不超过 %1；线程：%2。</translation>
    </message>
    <message>
        <source>Run a preset at several sparsities</source>
        <translation>以多个稀疏度运行一个预设</translation>
    </message>
    <message>
        <source>uniform, erk, depth-ramp or global</source>
        <translation>uniform、erk、depth-ramp 或 global</translation>
    </message>
    <message>
        <source>unstructured, channel, N:M such as 2:4, or block:RxC such as block:4x1</source>
        <translation>unstructured、channel、N:M（如 2:4）或 block:RxC（如 block:4x1）</translation>
    </message>
    <message>
        <source>The lowest sparsity, a fraction of 1</source>
        <translation>最低稀疏度，以小数表示</translation>
    </message>
    <message>
        <source>The highest</source>
        <translation>最高稀疏度</translation>
    </message>
    <message>
        <source>How many levels</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Leave the first and the last layer dense</source>
        <translation>保持第一层和最后一层稠密</translation>
    </message>
    <message>
        <source>worker: not found</source>
        <translation>工作进程：未找到</translation>
    </message>
    <message>
        <source>worker: %1 does not answer</source>
        <translation>工作进程：%1 没有应答</translation>
    </message>
    <message>
        <source>latency / dense, foretold</source>
        <translation>延迟 / 稠密，预测</translation>
    </message>
    <message>
        <source>accuracy (%), foretold</source>
        <translation>准确率 (%)，预测</translation>
    </message>
    <message>
        <source>best for its time</source>
        <translation>同等时间下最佳</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>此方案</translation>
    </message>
    <message>
        <source>Plans from the fastest to the most faithful, foretold</source>
        <translation>从最快到最忠实的方案，预测</translation>
    </message>
    <message>
        <source>latency / dense</source>
        <translation>延迟 / 稠密</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>准确率 (%)</translation>
    </message>
    <message>
        <source>from (%)</source>
        <translation>从 (%)</translation>
    </message>
    <message>
        <source>to (%)</source>
        <translation>到 (%)</translation>
    </message>
    <message>
        <source>stored (bytes)</source>
        <translation>存储（字节）</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>stored weights (MB)</source>
        <translation>权重存储 (MB)</translation>
    </message>
    <message>
        <source>stored weights (kB)</source>
        <translation>权重存储 (kB)</translation>
    </message>
    <message>
        <source>removed, of all weights (%)</source>
        <translation>移除量，占全部权重 (%)</translation>
    </message>
    <message>
        <source>removed, of prunable weights (%)</source>
        <translation>移除量，占可剪枝权重 (%)</translation>
    </message>
    <message>
        <source>removed, of MACs (%)</source>
        <translation>移除量，占 MACs (%)</translation>
    </message>
    <message>
        <source>Accuracy, latency and memory over sparsity</source>
        <translation>准确率、延迟和内存随稀疏度的变化</translation>
    </message>
    <message>
        <source>accuracy from (%)</source>
        <translation>准确率从 (%)</translation>
    </message>
    <message>
        <source>accuracy to (%)</source>
        <translation>准确率到 (%)</translation>
    </message>
    <message>
        <source>latency / dense, %1</source>
        <translation>延迟 / 稠密，%1</translation>
    </message>
    <message>
        <source>stored weights (bytes)</source>
        <translation>权重存储（字节）</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>stored bytes</source>
        <translation>存储字节</translation>
    </message>
    <message>
        <source>time, dense</source>
        <translation>时间，稠密</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1 of layers</source>
        <translation>各层的%1</translation>
    </message>
    <message>
        <source>%1: pattern</source>
        <translation>%1：模式</translation>
    </message>
    <message>
        <source>%1: left, estimate</source>
        <translation>%1：剩余，估计值</translation>
    </message>
    <message>
        <source>%1: left</source>
        <translation>%1：剩余</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>against dense</source>
        <translation>相对稠密</translation>
    </message>
    <message>
        <source>before recovery</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>%1 (%2–%3), %4</source>
        <translation>%1（%2–%3），%4</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>latency, %1</source>
        <translation>延迟，%1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>activations, peak</source>
        <translation>激活值，峰值</translation>
    </message>
    <message>
        <source>process memory, peak</source>
        <translation>进程内存，峰值</translation>
    </message>
    <message>
        <source>latency, masked</source>
        <translation>延迟，掩码</translation>
    </message>
    <message>
        <source>latency, compacted</source>
        <translation>延迟，紧凑</translation>
    </message>
    <message>
        <source>latency, sparse</source>
        <translation>延迟，稀疏</translation>
    </message>
    <message>
        <source>latency, deployed</source>
        <translation>延迟，部署</translation>
    </message>
    <message>
        <source>stored weights</source>
        <translation>权重存储</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>× dense</source>
        <translation>× 稠密</translation>
    </message>
    <message>
        <source>≈ this plan</source>
        <translation>≈ 此方案</translation>
    </message>
    <message>
        <source>1 experiment</source>
        <translation>1 个实验</translation>
    </message>
    <message>
        <source>%1 experiments</source>
        <translation>%1 个实验</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 个已发散</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 not measured on these axes</source>
        <translation>%1 个未在这些坐标轴上测量</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>在前沿上</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>95 %, from</source>
        <translation>95%，从</translation>
    </message>
    <message>
        <source>95 %, to</source>
        <translation>95%，到</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>loss, mean over the epoch</source>
        <translation>损失，每轮均值</translation>
    </message>
    <message>
        <source>accuracy on validation data (%)</source>
        <translation>验证数据上的准确率 (%)</translation>
    </message>
    <message>
        <source>dense %1</source>
        <translation>稠密 %1</translation>
    </message>
    <message>
        <source>before recovery %1</source>
        <translation>恢复前 %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>epoch of the step</source>
        <translation>步骤中的轮</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>95 % interval %1 … %2</source>
        <translation>95% 区间 %1 … %2</translation>
    </message>
    <message>
        <source>95 % interval of the difference %1 … %2</source>
        <translation>差值的 95% 区间 %1 … %2</translation>
    </message>
    <message>
        <source>certainly better</source>
        <translation>确定更好</translation>
    </message>
    <message>
        <source>certainly worse</source>
        <translation>确定更差</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>no more than noise</source>
        <translation>不超出噪声</translation>
    </message>
    <message>
        <source>measured once: nobody knows how much it scatters</source>
        <translation>只测量过一次：离散程度未知</translation>
    </message>
    <message>
        <source>Experiments side by side</source>
        <translation>实验并列比较</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Layers side by side</source>
        <translation>各层并列比较</translation>
    </message>
    <message>
        <source>%1: removed (%)</source>
        <translation>%1：移除 (%)</translation>
    </message>
    <message>
        <source>%1: mask overlap with the first</source>
        <translation>%1：与第一个的掩码重叠</translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>打开工作区 %1</translation>
    </message>
    <message>
        <source>Open the model %1</source>
        <translation>打开模型 %1</translation>
    </message>
    <message>
        <source>Load the plan %1</source>
        <translation>加载方案 %1</translation>
    </message>
    <message>
        <source>One file at a time, please: a model, a workspace or a plan.</source>
        <translation>每次请只放一个文件：模型、工作区或方案。</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop a model, a workspace or a plan.</source>
        <translation>%1 是文件夹。请拖放模型、工作区或方案。</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save it here first.</source>
        <translation>只能打开本机上的文件。请先保存到本机。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is neither a TorchScript model, nor a workspace, nor a plan.</source>
        <translation>%1 既不是 TorchScript 模型，也不是工作区或方案。</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 已结束</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 个完成</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 个已取消</translation>
    </message>
    <message>
        <source>best: %1, %2 at %3</source>
        <translation>最佳：%1，准确率 %2，延迟 %3</translation>
    </message>
    <message>
        <source>best: %1, %2</source>
        <translation>最佳：%1，%2</translation>
    </message>
    <message>
        <source>While you were away: %1.</source>
        <translation>您离开期间：%1。</translation>
    </message>
    <message>
        <source>Dense: peak %1 at %2.</source>
        <translation>稠密：峰值 %1，位于 %2。</translation>
    </message>
    <message>
        <source>This plan: ≈ %1 (%2) at %3.</source>
        <translation>此方案：≈ %1（%2），位于 %3。</translation>
    </message>
    <message>
        <source>Channels of %1 cannot go, so it does not move the peak.</source>
        <translation>%1 的通道无法移除，因此不影响峰值。</translation>
    </message>
    <message>
        <source>Fewer channels in %1 lower the peak.</source>
        <translation>减少 %1 的通道可降低峰值。</translation>
    </message>
    <message>
        <source>Pruning %1 does not move the peak: as much is alive elsewhere.</source>
        <translation>对 %1 剪枝不影响峰值：其他位置的存活量同样大。</translation>
    </message>
    <message>
        <source>alive while it runs: %1 dense</source>
        <translation>运行时存活：稠密 %1</translation>
    </message>
    <message>
        <source>≈ %1 with this plan</source>
        <translation>采用此方案 ≈ %1</translation>
    </message>
    <message>
        <source>the dense peak</source>
        <translation>稠密峰值</translation>
    </message>
    <message>
        <source>%1 of the dense peak</source>
        <translation>稠密峰值的 %1</translation>
    </message>
    <message>
        <source>the peak of this plan</source>
        <translation>此方案的峰值</translation>
    </message>
    <message>
        <source>Activations alive over a forward pass</source>
        <translation>一次前向传播中存活的激活值</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>dense (bytes)</source>
        <translation>稠密（字节）</translation>
    </message>
    <message>
        <source>this plan, estimate (bytes)</source>
        <translation>此方案，估计值（字节）</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>Times the exported model on another engine too: latency as deployed</source>
        <translation>同时在另一引擎上为导出的模型计时：部署形态的延迟</translation>
    </message>
    <message>
        <source>No other engine</source>
        <translation>无其他引擎</translation>
    </message>
    <message>
        <source>%1 (not found here)</source>
        <translation>%1（此处未找到）</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>失去联系</translation>
    </message>
    <message>
        <source>held back for a measurement</source>
        <translation>因测量暂缓</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>遍历</translation>
    </message>
    <message>
        <source>%1 sweep</source>
        <translation>%1 遍历</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>%1, pooled</source>
        <translation>%1，合并排序</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2%</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 层</translation>
    </message>
    <message>
        <source>Its channels go together with those of %1.</source>
        <translation>其通道与 %1 的通道一同移除。</translation>
    </message>
    <message>
        <source>%1 depthwise %2</source>
        <translation>%1 逐通道 %2</translation>
    </message>
    <message>
        <source>%1 in %2 groups</source>
        <translation>%1，%2 组</translation>
    </message>
    <message>
        <source>depthwise %1</source>
        <translation>逐通道卷积 %1</translation>
    </message>
    <message>
        <source>Pinned: it keeps what it has while the others are kept within limits.</source>
        <translation>已固定：其他层保持在限制内时，该层维持不变。</translation>
    </message>
    <message>
        <source>Channels stay: %1</source>
        <translation>通道不可移除：%1</translation>
    </message>
    <message>
        <source>Sparsity of the plan</source>
        <translation>方案的稀疏度</translation>
    </message>
    <message>
        <source>Divergence when cut</source>
        <translation>裁剪后的散度</translation>
    </message>
    <message>
        <source>Where accuracy breaks</source>
        <translation>准确率骤降点</translation>
    </message>
    <message>
        <source>Time, dense</source>
        <translation>时间，稠密</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Activations alive</source>
        <translation>存活的激活值</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>未出现</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>concatenate</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>multiply</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>相除</translation>
    </message>
    <message>
        <source>subtract</source>
        <translation>相减</translation>
    </message>
    <message>
        <source>average pool</source>
        <translation>平均池化</translation>
    </message>
    <message>
        <source>max pool</source>
        <translation>最大池化</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>layer norm</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>group norm</source>
        <translation>组归一化</translation>
    </message>
    <message>
        <source>upsample</source>
        <translation>上采样</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>matrix product</source>
        <translation>矩阵乘</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>, then %1</source>
        <translation>，随后 %1</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>%1 weights (%2), %3 MACs (%4)</source>
        <translation>%1 个权重 (%2)，%3 MACs (%4)</translation>
    </message>
    <message>
        <source>%1 dense (%2 of the time)</source>
        <translation>稠密 %1（占时间的 %2）</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>随后 %1</translation>
    </message>
    <message>
        <source>gives %1; %2 of activations alive meanwhile</source>
        <translation>输出 %1；期间存活激活值 %2</translation>
    </message>
    <message>
        <source>%1: not scanned</source>
        <translation>%1：未扫描</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>网络：%1</translation>
    </message>
    <message>
        <source>box</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>alive (bytes)</source>
        <translation>存活（字节）</translation>
    </message>
    <message>
        <source>why channels stay, what moves along</source>
        <translation>通道不可移除的原因，及联动内容</translation>
    </message>
    <message>
        <source>%1 parameters, %2 MACs, %3 layers to prune; input %4, %5 classes</source>
        <translation>%1 个参数，%2 MACs，%3 个可剪枝层；输入 %4，%5 个类别</translation>
    </message>
    <message>
        <source>; one pass %1</source>
        <translation>；一次前向 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>Of all weights of layers that can be pruned: what goes, beside what the layers&apos; rules ask for</source>
        <translation>占可剪枝层的全部权重：实际移除量，旁边是各层规则所要求的量</translation>
    </message>
    <message>
        <source>Weights and biases that are left, of all there are</source>
        <translation>剩余的权重和偏置，占全部</translation>
    </message>
    <message>
        <source>Multiply-accumulates that are left, for one sample</source>
        <translation>单个样本剩余的乘加运算</translation>
    </message>
    <message>
        <source>Bytes of the model on disk, each layer in its smallest format, indexes counted</source>
        <translation>模型在磁盘上的字节数，每层按其最小格式，计入索引</translation>
    </message>
    <message>
        <source>Most bytes of activations alive at once, for one sample. Zeros do not change it, removed channels do</source>
        <translation>单个样本同时存活的激活值的最大字节数。零值不影响它，移除通道则会</translation>
    </message>
    <message>
        <source>An estimate by arithmetic on the model; run the plan to measure it.</source>
        <translation>由模型推算的估计值；运行方案以实测。</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>learnt from 1 experiment</source>
        <translation>从 1 个实验学得</translation>
    </message>
    <message>
        <source>learnt from %1 experiments</source>
        <translation>从 %1 个实验学得</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Foretold from what a scan found each layer to bear; with 90 % certainty between the two beside it. Run the plan to measure it.</source>
        <translation>根据扫描得到的各层承受能力预测；以 90% 的把握落在旁边两值之间。运行方案以实测。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Time as a multiple of the dense model&apos;s, added up from the times of single layers that a scan measured. Run the plan to measure it.</source>
        <translation>时间，以稠密模型的倍数表示，由扫描测得的各层时间累加而成。运行方案以实测。</translation>
    </message>
    <message>
        <source>Median time of the dense model</source>
        <translation>稠密模型的时间中位数</translation>
    </message>
    <message>
        <source>Time of the pruned model as a multiple of the dense one&apos;s, both measured in one run: %1</source>
        <translation>剪枝后模型的时间，以稠密模型的倍数表示，两者在同一次运行中测量：%1</translation>
    </message>
    <message>
        <source>On %1 validation samples; the difference to the dense model in points</source>
        <translation>基于 %1 个验证样本；与稠密模型之差以百分点计</translation>
    </message>
    <message>
        <source>%1 points: layers that cannot take the pattern keep their weights.</source>
        <translation>%1 个百分点：无法采用该模式的层保留其权重。</translation>
    </message>
    <message>
        <source>%1 points: other layers give them instead.</source>
        <translation>%1 个百分点：由其他层代为移除。</translation>
    </message>
    <message>
        <source>%1 points: channels left are a multiple of %2.</source>
        <translation>%1 个百分点：剩余通道数取 %2 的倍数。</translation>
    </message>
    <message>
        <source>Scan…</source>
        <translation>扫描…</translation>
    </message>
    <message>
        <source>Accuracy is not foretold: %1 was not scanned as it is cut here. %2</source>
        <translation>无法预测准确率：未按此处的裁剪方式扫描 %1。%2</translation>
    </message>
    <message>
        <source>Accuracy is not foretold: %1 and %2 more were not scanned as they are cut here. %3</source>
        <translation>无法预测准确率：未按此处的裁剪方式扫描 %1 及另外 %2 层。%3</translation>
    </message>
    <message>
        <source>Accuracy is not foretold: the plan goes beyond all that was scanned.</source>
        <translation>无法预测准确率：方案超出了已扫描的范围。</translation>
    </message>
    <message>
        <source>Accuracy before any recovery, from the scan alone.</source>
        <translation>恢复前的准确率，仅根据扫描。</translation>
    </message>
    <message>
        <source>Accuracy after this recovery, %1.</source>
        <translation>经此恢复后的准确率，%1。</translation>
    </message>
    <message>
        <source>Accuracy before any recovery, %1.</source>
        <translation>恢复前的准确率，%1。</translation>
    </message>
    <message>
        <source>What each layer loses is decided by the worker, which has the weights.</source>
        <translation>每层的损失量由持有权重的工作进程决定。</translation>
    </message>
    <message>
        <source>removed (%)</source>
        <translation>移除 (%)</translation>
    </message>
    <message>
        <source>change of accuracy (points)</source>
        <translation>准确率变化（百分点）</translation>
    </message>
    <message>
        <source>divergence (nats)</source>
        <translation>散度 (nats)</translation>
    </message>
    <message>
        <source>What %1 bears, cut alone</source>
        <translation>%1 单独裁剪时的承受能力</translation>
    </message>
    <message>
        <source>change (points)</source>
        <translation>变化（百分点）</translation>
    </message>
    <message>
        <source>%1 ± %2 nats</source>
        <translation>%1 ± %2 nats</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <translation>%1 个百分点（%2 至 %3）</translation>
    </message>
    <message>
        <source>Divergence from dense</source>
        <translation>与稠密的散度</translation>
    </message>
    <message>
        <source>Change of accuracy</source>
        <translation>准确率变化</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, all other layers dense</source>
        <translation>%1，其他层均稠密</translation>
    </message>
    <message>
        <source>; achieved %1</source>
        <translation>；实际 %1</translation>
    </message>
    <message>
        <source>accuracy: %1</source>
        <translation>准确率：%1</translation>
    </message>
    <message>
        <source>divergence: %1</source>
        <translation>散度：%1</translation>
    </message>
    <message>
        <source>n = %1: %2 lost, %3 gained</source>
        <translation>n = %1：丢失 %2，新增 %3</translation>
    </message>
    <message>
        <source>saves %1 a run</source>
        <translation>每次运行节省 %1</translation>
    </message>
    <message>
        <source>takes %1 more a run</source>
        <translation>每次运行多耗时 %1</translation>
    </message>
    <message>
        <source>accuracy breaks at %1: certainly more than a point is lost from there on</source>
        <translation>准确率在 %1 处骤降：由此开始，确定损失超过一个百分点</translation>
    </message>
    <message>
        <source>What each layer bears, cut alone: %1</source>
        <translation>各层单独裁剪时的承受能力：%1</translation>
    </message>
    <message>
        <source>from (points)</source>
        <translation>从（百分点）</translation>
    </message>
    <message>
        <source>to (points)</source>
        <translation>到（百分点）</translation>
    </message>
    <message>
        <source>saved (ms)</source>
        <translation>节省 (ms)</translation>
    </message>
    <message>
        <source>accuracy breaks</source>
        <translation>准确率骤降</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>time of the layer alone (ms)</source>
        <translation>该层单独运行的时间 (ms)</translation>
    </message>
    <message>
        <source>every number of channels</source>
        <translation>每种通道数</translation>
    </message>
    <message>
        <source>worth having</source>
        <translation>值得采用</translation>
    </message>
    <message>
        <source>the plan leaves %1</source>
        <translation>方案保留 %1</translation>
    </message>
    <message>
        <source>Time of %1 by its channels</source>
        <translation>%1 的时间随通道数的变化</translation>
    </message>
    <message>
        <source>The plan leaves all %1 channels.</source>
        <translation>方案保留全部 %1 个通道。</translation>
    </message>
    <message>
        <source>%1 channels take no longer than the %2 that the plan leaves: more are cut than pays.</source>
        <translation>%1 个通道的耗时不超过方案所保留的 %2 个：裁剪过多，得不偿失。</translation>
    </message>
    <message>
        <source>The plan leaves %1 channels; more would take longer.</source>
        <translation>方案保留 %1 个通道；再多就更慢。</translation>
    </message>
    <message>
        <source>The next stair down is at %1.</source>
        <translation>下一级阶梯在 %1。</translation>
    </message>
    <message>
        <source>no deployment adapter</source>
        <translation>无部署适配器</translation>
    </message>
    <message>
        <source>deployed through %1</source>
        <translation>通过 %1 部署</translation>
    </message>
    <message>
        <source>The dense model could not be measured</source>
        <translation>无法测量稠密模型</translation>
    </message>
    <message>
        <source>Nothing measured</source>
        <translation>没有测量结果</translation>
    </message>
    <message>
        <source>The measurement of the dense model was cancelled. Retry it in the list of jobs.</source>
        <translation>稠密模型的测量已取消。请在任务列表中重试。</translation>
    </message>
    <message>
        <source>Everything is compared with it. Now: %1.</source>
        <translation>一切都与它比较。当前：%1。</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>约%1。</translation>
    </message>
    <message>
        <source>Measuring the dense model</source>
        <translation>正在测量稠密模型</translation>
    </message>
    <message>
        <source>No measurements yet</source>
        <translation>还没有测量结果</translation>
    </message>
    <message>
        <source>This workspace can only be read, and nothing was measured in it.</source>
        <translation>此工作区为只读，且其中没有测量结果。</translation>
    </message>
    <message>
        <source>The layers could not be scanned</source>
        <translation>无法扫描各层</translation>
    </message>
    <message>
        <source>No layer scanned yet</source>
        <translation>尚未扫描任何层</translation>
    </message>
    <message>
        <source>A scan cuts each layer alone, at several levels, and measures what the model can bear. Accuracy and latency of any plan are foretold from it.</source>
        <translation>扫描会以多个级别逐层单独裁剪，测量模型的承受能力。任何方案的准确率和延迟都由此预测。</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>当前：%1。</translation>
    </message>
    <message>
        <source>Scanning the layers</source>
        <translation>正在扫描各层</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批大小 %1</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 个线程</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 个线程</translation>
    </message>
    <message>
        <source>%1 jobs to go</source>
        <translation>还有 %1 个任务</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天，%1</translation>
    </message>
    <message>
        <source>unstructured</source>
        <translation>非结构化</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>N:M</source>
        <translation>N:M</translation>
    </message>
    <message>
        <source>block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>foretold by the scan alone</source>
        <translation>仅由扫描预测</translation>
    </message>
    <message>
        <source>foretold from the scan and 1 other experiment</source>
        <translation>由扫描和另外 1 个实验预测</translation>
    </message>
    <message>
        <source>foretold from the scan and %1 other experiments</source>
        <translation>由扫描和另外 %1 个实验预测</translation>
    </message>
    <message>
        <source>%1 of %2 accuracies lie in the interval that was foretold</source>
        <translation>%2 个准确率中有 %1 个落在预测区间内</translation>
    </message>
    <message>
        <source>Too few experiments to say: %1.</source>
        <translation>实验太少，尚无法判断：%1。</translation>
    </message>
    <message>
        <source>Take the intervals for too narrow: %1, fewer than the 90 % meant.</source>
        <translation>区间应视为过窄：%1，低于预期的 90%。</translation>
    </message>
    <message>
        <source>The intervals can be believed: %1, 90 % are meant to.</source>
        <translation>区间可信：%1，预期为 90%。</translation>
    </message>
    <message>
        <source>The intervals are wider than need be: %1, more than the 90 % meant.</source>
        <translation>区间比必要的宽：%1，高于预期的 90%。</translation>
    </message>
    <message>
        <source>It leans to the hopeful side, by %1 points.</source>
        <translation>预测偏乐观 %1 个百分点。</translation>
    </message>
    <message>
        <source>It leans to the careful side, by %1 points.</source>
        <translation>预测偏保守 %1 个百分点。</translation>
    </message>
    <message>
        <source>No latency could be foretold yet.</source>
        <translation>尚无法预测延迟。</translation>
    </message>
    <message>
        <source>Latencies are close: half are within %1 of what was measured.</source>
        <translation>延迟预测很接近：半数与实测相差在 %1 以内。</translation>
    </message>
    <message>
        <source>Latencies are good for an order, not for a limit: half are within %1 of what was measured.</source>
        <translation>延迟预测可用于排序，但不足以作为限制：半数与实测相差在 %1 以内。</translation>
    </message>
    <message>
        <source>Measure latencies before deciding: only half are within %1.</source>
        <translation>决定前请先实测延迟：仅半数相差在 %1 以内。</translation>
    </message>
    <message>
        <source>foretold %1, 90 % interval %2</source>
        <translation>预测 %1，90% 区间 %2</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>measured %1: outside</source>
        <translation>实测 %1：区间外</translation>
    </message>
    <message>
        <source>after its recovery</source>
        <translation>恢复后</translation>
    </message>
    <message>
        <source>before any recovery</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>%1: foretold %2, measured %3</source>
        <translation>%1：预测 %2，实测 %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>偏差 %1</translation>
    </message>
    <message>
        <source>%1 Half are within %2 points.%3 %4</source>
        <translation>%1半数误差在 %2 个百分点以内。%3%4</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>%1的预测</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Of %1 images %2 are lost and %3 gained: %4 points (%5).</source>
        <translation>%1 张图像中，丢失 %2 张，新增 %3 张：%4 个百分点 (%5)。</translation>
    </message>
    <message>
        <source>No single class is certainly worse.</source>
        <translation>没有单个类别确定变差。</translation>
    </message>
    <message>
        <source>%1 of %2 classes are certainly worse.</source>
        <translation>%2 个类别中有 %1 个确定变差。</translation>
    </message>
    <message>
        <source>%1 points, 95 % interval %2</source>
        <translation>%1 个百分点，95% 区间 %2</translation>
    </message>
    <message>
        <source>right: dense %1, pruned %2 of %3 images</source>
        <translation>正确：稠密 %1，剪枝后 %2，共 %3 张图像</translation>
    </message>
    <message>
        <source>%1 lost, %2 gained</source>
        <translation>丢失 %1，新增 %2</translation>
    </message>
    <message>
        <source>May be chance: the interval holds 0.</source>
        <translation>可能是偶然：区间包含 0。</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1，识别正确</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1，判为 %2</translation>
    </message>
    <message>
        <source>dense %1, pruned %2 of %3 images</source>
        <translation>稠密 %1，剪枝后 %2，共 %3 张图像</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>谁付代价</translation>
    </message>
    <message>
        <source>dense (%)</source>
        <translation>稠密 (%)</translation>
    </message>
    <message>
        <source>pruned (%)</source>
        <translation>剪枝后 (%)</translation>
    </message>
    <message>
        <source>interval, from</source>
        <translation>区间，从</translation>
    </message>
    <message>
        <source>interval, to</source>
        <translation>区间，到</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>误判情况</translation>
    </message>
    <message>
        <source>said</source>
        <translation>判为</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>saves %1 at a divergence of %2</source>
        <translation>节省 %1，散度 %2</translation>
    </message>
    <message>
        <source>saves %1 and %2 at a divergence of %3</source>
        <translation>节省 %1 和 %2，散度 %3</translation>
    </message>
    <message>
        <source>%1 less costs %2 points here</source>
        <translation>在此处每减少 %1，代价为 %2 个百分点</translation>
    </message>
    <message>
        <source>latency ≤ %1</source>
        <translation>延迟 ≤ %1</translation>
    </message>
    <message>
        <source>stored ≤ %1</source>
        <translation>存储 ≤ %1</translation>
    </message>
    <message>
        <source>drop ≤ %1 points</source>
        <translation>降幅 ≤ %1 个百分点</translation>
    </message>
    <message>
        <source>The channels of {where} are the model&apos;s output, so none can be removed.</source>
        <translation>{where} 的通道是模型的输出，因此均不可移除。</translation>
    </message>
    <message>
        <source>Prune single weights of this layer instead.</source>
        <translation>请改为对该层的单个权重剪枝。</translation>
    </message>
    <message>
        <source>The channels of {where} pass through an operator that cannot be followed[: {operator}].</source>
        <translation>{where} 的通道经过无法追踪的算子[：{operator}]。</translation>
    </message>
    <message>
        <source>The channels of {where} are mixed by attention, so single ones cannot be removed.</source>
        <translation>{where} 的通道被注意力混合，因此不能移除单个通道。</translation>
    </message>
    <message>
        <source>The channels of {where} make up attention heads, so single ones cannot be removed.</source>
        <translation>{where} 的通道构成注意力头，因此不能移除单个通道。</translation>
    </message>
    <message>
        <source>Remove whole heads, with the pattern head, or prune single weights.</source>
        <translation>请用模式 head 移除整个头，或对单个权重剪枝。</translation>
    </message>
    <message>
        <source>{where} has no attention heads that could be removed.</source>
        <translation>{where} 没有可移除的注意力头。</translation>
    </message>
    <message>
        <source>Choose another pattern for this layer.</source>
        <translation>请为该层选择其他模式。</translation>
    </message>
    <message>
        <source>The model computes with the number of channels of {where}, so none can be removed.</source>
        <translation>模型的计算用到 {where} 的通道数，因此均不可移除。</translation>
    </message>
    <message>
        <source>The channels of {where} meet values of a fixed shape, so none can be removed[ ({operator})].</source>
        <translation>{where} 的通道与固定形状的值相结合，因此均不可移除[（{operator}）]。</translation>
    </message>
    <message>
        <source>A group norm takes the channels of {where} together, so none can be removed.</source>
        <translation>组归一化将 {where} 的通道合并处理，因此均不可移除。</translation>
    </message>
    <message>
        <source>A layer norm takes the channels of {where} together, so none can be removed.</source>
        <translation>层归一化将 {where} 的通道合并处理，因此均不可移除。</translation>
    </message>
    <message>
        <source>The channels of {where} are mixed with other dimensions, so none can be removed[ ({operator})].</source>
        <translation>{where} 的通道与其他维度混合，因此均不可移除[（{operator}）]。</translation>
    </message>
    <message>
        <source>{where} shares its weights with another place of the model, so no channel can be removed.</source>
        <translation>{where} 与模型的另一处共享权重，因此不能移除任何通道。</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>幅值</translation>
    </message>
    <message>
        <source>The smallest weights go first, or the channels with the smallest sum of them</source>
        <translation>最先移除最小的权重，或权重之和最小的通道</translation>
    </message>
    <message>
        <source>L2 norm</source>
        <translation>L2 范数</translation>
    </message>
    <message>
        <source>Squares in place of magnitudes: a channel with a few large weights is kept sooner</source>
        <translation>用平方代替幅值：含少数大权重的通道更容易保留</translation>
    </message>
    <message>
        <source>LAMP</source>
        <translation>LAMP</translation>
    </message>
    <message>
        <source>Magnitude that compares across layers; made for layers ranked together, and keeps some of each</source>
        <translation>可跨层比较的幅值；适合各层合并排序，每层都会保留一部分</translation>
    </message>
    <message>
        <source>batch-norm scale</source>
        <translation>BN 缩放系数</translation>
    </message>
    <message>
        <source>The channels that their batch norm scales down the most go first</source>
        <translation>最先移除被其批归一化缩小得最多的通道</translation>
    </message>
    <message>
        <source>Taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <source>What changes the loss least goes first, estimated by gradients</source>
        <translation>最先移除对损失影响最小的部分，由梯度估计</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>Fisher</translation>
    </message>
    <message>
        <source>What changes the loss least goes first, estimated by squared gradients</source>
        <translation>最先移除对损失影响最小的部分，由梯度平方估计</translation>
    </message>
    <message>
        <source>SNIP</source>
        <translation>SNIP</translation>
    </message>
    <message>
        <source>What the loss is least sensitive to goes first, by the gradient over all samples at once</source>
        <translation>最先移除损失对其最不敏感的部分，由全部样本的总梯度估计</translation>
    </message>
    <message>
        <source>Wanda</source>
        <translation>Wanda</translation>
    </message>
    <message>
        <source>Small weights on weak inputs go first</source>
        <translation>最先移除弱输入上的小权重</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Drawn by the seed: what any other has to beat</source>
        <translation>按随机种子抽取：其他准则都应优于它</translation>
    </message>
    <message>
        <source>%1. Looks at training samples.</source>
        <translation>%1。需要查看训练样本。</translation>
    </message>
    <message>
        <source>%1. Ranks whole channels only.</source>
        <translation>%1。只对整个通道排序。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Give more with --images.</source>
        <translation>请用 --images 给出更多。</translation>
    </message>
    <message>
        <source>{where} cannot be timed with fewer channels: no kernel here runs it alone.</source>
        <translation>{where} 无法以更少的通道计时：本机没有能单独运行它的计算内核。</translation>
    </message>
    <message>
        <source>Choose a convolution without dilation or a linear layer.</source>
        <translation>请选择不带空洞的卷积层，或线性层。</translation>
    </message>
    <message>
        <source>There is no data at {where}[ (missing: {missing})][ ({detail})].</source>
        <translation>{where} 处没有数据[（缺少：{missing}）][（{detail}）]。</translation>
    </message>
    <message>
        <source>Check the path of the data set.</source>
        <translation>请检查数据集的路径。</translation>
    </message>
    <message>
        <source>{where} holds nothing that is recognised as a data set.</source>
        <translation>{where} 中没有可识别为数据集的内容。</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; does not say where the data are[: {reason}][: {detail}].</source>
        <translation>“{where}”没有指明数据的位置[：{reason}][：{detail}]。</translation>
    </message>
    <message>
        <source>Write idx:DIR, images:DIR, cifar:DIR, csv:FILE or npy:X.npy,Y.npy.</source>
        <translation>请写成 idx:DIR, images:DIR, cifar:DIR, csv:FILE 或 npy:X.npy,Y.npy。</translation>
    </message>
    <message>
        <source>{where} is a file, but this kind of data is a folder.</source>
        <translation>{where} 是文件，但此类数据应为文件夹。</translation>
    </message>
    <message>
        <source>Name the folder that holds the files, or another kind: csv:FILE or npy:X.npy,Y.npy.</source>
        <translation>请指定存放文件的文件夹，或其他类型：csv:FILE 或 npy:X.npy,Y.npy。</translation>
    </message>
    <message>
        <source>{where} is a folder, but this kind of data is a file.</source>
        <translation>{where} 是文件夹，但此类数据应为文件。</translation>
    </message>
    <message>
        <source>Name the file itself, or another kind: idx:DIR, images:DIR or cifar:DIR.</source>
        <translation>请指定文件本身，或其他类型：idx:DIR, images:DIR 或 cifar:DIR。</translation>
    </message>
    <message>
        <source>{where} holds no samples[ ({detail})].</source>
        <translation>{where} 中没有样本[（{detail}）]。</translation>
    </message>
    <message>
        <source>Choose a data set with at least one labelled sample.</source>
        <translation>请选择至少含一个带标签样本的数据集。</translation>
    </message>
    <message>
        <source>{where} ends too early[: {expected} bytes were expected, {found} are there][: its size is no multiple of {record} bytes][ ({detail})].</source>
        <translation>{where} 提前结束[：应有 {expected} 字节，实有 {found} 字节][：大小不是 {record} 字节的整数倍][（{detail}）]。</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>请重新复制或下载该文件。</translation>
    </message>
    <message>
        <source>{where} cannot be read as the data it should be[: {reason}][: {detail}].</source>
        <translation>{where} 无法按应有的数据类型读取[：{reason}][：{detail}]。</translation>
    </message>
    <message>
        <source>Check that the file is what its name says, or get it again.</source>
        <translation>请检查文件是否名副其实，或重新获取。</translation>
    </message>
    <message>
        <source>{where} has a label that the model has no class for[: {found}][, at sample {sample}][; the model has {classes} classes].</source>
        <translation>{where} 含有模型中没有对应类别的标签[：{found}][，位于样本 {sample}][；模型有 {classes} 个类别]。</translation>
    </message>
    <message>
        <source>Labels count from 0. Choose the data set the model was trained on, or correct the labels.</source>
        <translation>标签从 0 开始。请选择模型训练时所用的数据集，或更正标签。</translation>
    </message>
    <message>
        <source>{where}: the number of samples[ ({samples})] and of labels[ ({labels})] differ.</source>
        <translation>{where}：样本数[（{samples}）]与标签数[（{labels}）]不一致。</translation>
    </message>
    <message>
        <source>Choose the two files that belong together.</source>
        <translation>请选择相互对应的两个文件。</translation>
    </message>
    <message>
        <source>Not one image in {where} could be read[ (of {count})].</source>
        <translation>{where} 中没有一张图像可以读取[（共 {count} 张）]。</translation>
    </message>
    <message>
        <source>Check the files: PNG, JPEG, BMP, WebP and TIFF are read.</source>
        <translation>请检查文件：可读取 PNG、JPEG、BMP、WebP 和 TIFF。</translation>
    </message>
    <message>
        <source>{where} has no training samples, which the recovery of this plan needs.</source>
        <translation>{where} 没有训练样本，而此方案的恢复步骤需要训练样本。</translation>
    </message>
    <message>
        <source>Give training data with --train, or leave the recovery steps out.</source>
        <translation>请用 --train 给出训练数据，或去掉恢复步骤。</translation>
    </message>
    <message>
        <source>The samples of {where} do not have the shape the model takes[: {found} instead of {expected}].</source>
        <translation>{where} 的样本形状与模型要求的不符[：{found}，应为 {expected}]。</translation>
    </message>
    <message>
        <source>Check --input, or choose the data set the model was made for.</source>
        <translation>请检查 --input，或选择该模型对应的数据集。</translation>
    </message>
    <message>
        <source>[{count} of {total} ]images of {where} cannot be read and are left out[: {files}].</source>
        <translation>{where} 中有[ {count} 张（共 {total} 张）]图像无法读取，已略去[：{files}]。</translation>
    </message>
    <message>
        <source>The rest is used; replace the damaged files if they should count.</source>
        <translation>其余图像照常使用；如需计入，请替换损坏的文件。</translation>
    </message>
    <message>
        <source>The masks do not fit the weights of {where}.</source>
        <translation>掩码与 {where} 的权重不符。</translation>
    </message>
    <message>
        <source>Use the masks that were made for this very model.</source>
        <translation>请使用专为此模型生成的掩码。</translation>
    </message>
    <message>
        <source>The preprocessing does not fit {where}[: {setting}][ has {found} values for {expected} channels].</source>
        <translation>预处理与 {where} 不符[：{setting}][，给出 {found} 个值，通道数为 {expected}]。</translation>
    </message>
    <message>
        <source>Give --mean and --std one value, or one a channel; --std has to be above 0.</source>
        <translation>请为 --mean 和 --std 给出一个值，或每个通道一个值；--std 必须大于 0。</translation>
    </message>
    <message>
        <source>[{count} of {total} ]rows of {where} are not all numbers and are left out[: {rows}].</source>
        <translation>{where} 中[有 {count} 行（共 {total} 行）]的数据不全是数字，已略去[：{rows}]。</translation>
    </message>
    <message>
        <source>The rest is used; correct those rows if they should count.</source>
        <translation>其余行照常使用；如需计入，请更正这些行。</translation>
    </message>
    <message>
        <source>Not one row of {where} holds only numbers[ (of {count})].</source>
        <translation>{where} 中没有一行只含数字[（共 {count} 行）]。</translation>
    </message>
    <message>
        <source>Check the separator and the columns; features have to be numbers.</source>
        <translation>请检查分隔符和各列；特征必须是数字。</translation>
    </message>
    <message>
        <source>{where} has no such sample[: {sample}][; it has {total}].</source>
        <translation>{where} 中没有该样本[：{sample}][；共有 {total} 个]。</translation>
    </message>
    <message>
        <source>The data are no longer what the experiment was run on: run it again on what is there now.</source>
        <translation>数据已不是实验运行时所用的数据：请用现有数据重新运行。</translation>
    </message>
    <message>
        <source>{where} has no column[ &quot;{column}&quot;][; it has {columns}].</source>
        <translation>{where} 中没有该列[：“{column}”][；现有列：{columns}]。</translation>
    </message>
    <message>
        <source>Name a column of the header, or its number counted from 0.</source>
        <translation>请给出表头中的列名，或从 0 开始的列号。</translation>
    </message>
    <message>
        <source>{where} has training samples only.</source>
        <translation>{where} 只有训练样本。</translation>
    </message>
    <message>
        <source>Name the folder of the validation samples, or put them in DIR/val.</source>
        <translation>请指定验证样本的文件夹，或将其放入 DIR/val。</translation>
    </message>
    <message>
        <source>There are too few training samples[: {found}].</source>
        <translation>训练样本太少[：{found}]。</translation>
    </message>
    <message>
        <source>Use at least two.</source>
        <translation>请至少使用两个。</translation>
    </message>
    <message>
        <source>The numbers in {where} are of a type that is not read[: {found}].</source>
        <translation>{where} 中的数值类型无法读取[：{found}]。</translation>
    </message>
    <message>
        <source>Save them as float32, float64, uint8 or an integer type.</source>
        <translation>请保存为 float32、float64、uint8 或整数类型。</translation>
    </message>
    <message>
        <source>The model does not recognise these samples[: {accuracy} % of {n} are right][, and guessing gives {chance} %].</source>
        <translation>模型无法识别这些样本[：{n} 个中正确 {accuracy}%][，而随机猜测为 {chance}%]。</translation>
    </message>
    <message>
        <source>Look at the pictures: the mean and the deviation, the order of the classes or the data set itself may not be the model&apos;s.</source>
        <translation>请查看图片：均值和标准差、类别顺序或数据集本身可能与模型不符。</translation>
    </message>
    <message>
        <source>The model takes every sample for the same class[: {class}, {n} times].</source>
        <translation>模型把所有样本都判为同一类别[：{class}，{n} 次]。</translation>
    </message>
    <message>
        <source>That happens when the mean and the deviation are not those of its training; try others.</source>
        <translation>均值和标准差与训练时不同时会出现这种情况；请尝试其他值。</translation>
    </message>
    <message>
        <source>The model tells the classes apart, but under other labels[: {accuracy} % are right, {possible} % would be if the classes were paired up differently].</source>
        <translation>模型能区分各类别，但标签对应不上[：正确 {accuracy}%，若换一种类别对应方式则为 {possible}%]。</translation>
    </message>
    <message>
        <source>Put the classes in the order of the training: folders count in alphabetical order, from 0.</source>
        <translation>请按训练时的顺序排列类别：文件夹按字母顺序从 0 编号。</translation>
    </message>
    <message>
        <source>Another preprocessing does better on the same samples[: {preprocessing} gives {better} %, the chosen one {accuracy} %][ (mean {mean}; deviation {std})].</source>
        <translation>对同样的样本，另一种预处理效果更好[：{preprocessing}，达 {better}%；所选的为 {accuracy}%][（均值 {mean}；标准差 {std}）]。</translation>
    </message>
    <message>
        <source>Choose that one, unless you know how the model was trained.</source>
        <translation>请选用该预处理，除非您知道模型是如何训练的。</translation>
    </message>
    <message>
        <source>What the model is given is far from mean 0 and deviation 1[: mean {mean}, deviation {std}].</source>
        <translation>模型得到的输入与均值 0、标准差 1 相差较大[：均值 {mean}，标准差 {std}]。</translation>
    </message>
    <message>
        <source>Most models are trained on normalised inputs; check the mean and the deviation.</source>
        <translation>多数模型以归一化的输入训练；请检查均值和标准差。</translation>
    </message>
    <message>
        <source>The data have fewer classes than the model[: {found} of {classes}].</source>
        <translation>数据的类别少于模型[：{found} / {classes}]。</translation>
    </message>
    <message>
        <source>Accuracy says nothing about the others. Labels count class folders in alphabetical order, so a missing folder shifts those after it.</source>
        <translation>准确率不反映其余类别。标签按字母顺序为类别文件夹编号，因此缺少一个文件夹会使其后的编号错位。</translation>
    </message>
    <message>
        <source>The class folders are numbers, but count in alphabetical order[: label {label} is folder {class}].</source>
        <translation>类别文件夹以数字命名，却按字母顺序编号[：标签 {label} 对应文件夹 {class}]。</translation>
    </message>
    <message>
        <source>If the model was trained on numerical order, rename them with leading zeros (01, 02, 10).</source>
        <translation>如果模型按数字顺序训练，请用前导零重命名文件夹（01、02、10）。</translation>
    </message>
    <message>
        <source>The images are grey, and the model takes colours.</source>
        <translation>图像是灰度的，而模型需要彩色图像。</translation>
    </message>
    <message>
        <source>They are given to it with all three channels alike; check that this is how it was trained.</source>
        <translation>三个通道将使用相同的值；请确认训练时也是如此。</translation>
    </message>
    <message>
        <source>The images have colours, and the model takes grey ones.</source>
        <translation>图像是彩色的，而模型需要灰度图像。</translation>
    </message>
    <message>
        <source>Their brightness is given to it; check that this is how it was trained.</source>
        <translation>将使用图像的亮度；请确认训练时也是如此。</translation>
    </message>
    <message>
        <source>The images are scaled to what the model takes[, {input}][; they are {found}][ to {largest}], each side by itself.</source>
        <translation>图像将缩放到模型要求的大小[（{input}）][；原为 {found}][ 至 {largest}]，两边各自缩放。</translation>
    </message>
    <message>
        <source>If the model was trained on cut-outs or another size, prepare the images that way.</source>
        <translation>如果模型是以裁切图像或其他大小训练的，请按相同方式准备图像。</translation>
    </message>
    <message>
        <source>The masks[ {where}] are no mask file, or a damaged one[ ({detail})].</source>
        <translation>掩码[ {where} ]不是掩码文件，或已损坏[（{detail}）]。</translation>
    </message>
    <message>
        <source>Run the experiment again to make it anew.</source>
        <translation>请重新运行实验以重新生成。</translation>
    </message>
    <message>
        <source>The disk is full: {where} could not be written.</source>
        <translation>磁盘已满：无法写入 {where}。</translation>
    </message>
    <message>
        <source>Make room and try again; what was saved before is untouched.</source>
        <translation>请腾出空间后重试；此前保存的内容未受影响。</translation>
    </message>
    <message>
        <source>{where} cannot be written[ ({detail})].</source>
        <translation>无法写入 {where}[（{detail}）]。</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>请选择您有权写入的位置。</translation>
    </message>
    <message>
        <source>{where} cannot be read[ ({detail})].</source>
        <translation>无法读取 {where}[（{detail}）]。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>请检查文件是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Reading or writing {where} failed[ ({detail})].</source>
        <translation>读取或写入 {where} 失败[（{detail}）]。</translation>
    </message>
    <message>
        <source>Check the disk; what was saved before is untouched.</source>
        <translation>请检查磁盘；此前保存的内容未受影响。</translation>
    </message>
    <message>
        <source>This machine has no memory left for {where}.</source>
        <translation>本机没有足够的内存用于 {where}。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Other programs took the processor away while latency was measured[ (in {disturbed} of {rounds} rounds)].</source>
        <translation>测量延迟时，其他程序占用了处理器[（{rounds} 次测量中有 {disturbed} 次）]。</translation>
    </message>
    <message>
        <source>Close them and run the plan again where the interval of the ratio is too wide to decide.</source>
        <translation>如果比值的区间过宽而无法判断，请关闭这些程序并重新运行方案。</translation>
    </message>
    <message>
        <source>The peak memory of a process could not be measured here.</source>
        <translation>此处无法测量进程的内存峰值。</translation>
    </message>
    <message>
        <source>The other figures are complete; nothing needs to be done.</source>
        <translation>其他数据完整；无需处理。</translation>
    </message>
    <message>
        <source>The worker[ {where}] did not start[ ({detail})].</source>
        <translation>工作进程[ {where} ]没有启动[（{detail}）]。</translation>
    </message>
    <message>
        <source>Run it by hand with --version to see what is missing, or install Espalier again.</source>
        <translation>请带 --version 手动运行以查看缺少什么，或重新安装 Espalier。</translation>
    </message>
    <message>
        <source>The OpenSSL of this machine offers no SHA-256.</source>
        <translation>本机的 OpenSSL 不提供 SHA-256。</translation>
    </message>
    <message>
        <source>Repair the OpenSSL installation or its configuration.</source>
        <translation>请修复 OpenSSL 的安装或配置。</translation>
    </message>
    <message>
        <source>The program espalier-worker was not found[ at {where}].</source>
        <translation>[在 {where} ]找不到程序 espalier-worker。</translation>
    </message>
    <message>
        <source>Build or install Espalier completely; the variable ESPALIER_WORKER can name the program.</source>
        <translation>请完整构建或安装 Espalier；也可用变量 ESPALIER_WORKER 指定该程序。</translation>
    </message>
    <message>
        <source>The demo&apos;s model was not found[ at {where}].</source>
        <translation>[在 {where} ]找不到演示模型。</translation>
    </message>
    <message>
        <source>Install Espalier completely, or let the variable ESPALIER_RESOURCES name its resources folder.</source>
        <translation>请完整安装 Espalier，或用变量 ESPALIER_RESOURCES 指定其资源文件夹。</translation>
    </message>
    <message>
        <source>The demo&apos;s data are not at {where}.</source>
        <translation>演示数据不在 {where}。</translation>
    </message>
    <message>
        <source>Install the package that has them[: sudo apt install {package}].</source>
        <translation>请安装提供这些数据的软件包[：sudo apt install {package}]。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可用于打开窗口的显示器。</translation>
    </message>
    <message>
        <source>Use the commands instead: `espalier --help` lists them, `espalier demo` shows all of it without a window.</source>
        <translation>请改用命令：`espalier --help` 列出所有命令，`espalier demo` 无需窗口即可演示全部功能。</translation>
    </message>
    <message>
        <source>Espalier met an error of its own[ ({detail})].</source>
        <translation>Espalier 发生内部错误[（{detail}）]。</translation>
    </message>
    <message>
        <source>What was saved before is untouched; please report this.</source>
        <translation>此前保存的内容未受影响；请报告此问题。</translation>
    </message>
    <message>
        <source>The operator[ {operator}][ of {where}] cannot be written as ONNX[ (because of {reason})].</source>
        <translation>[{where} 的]算子[ {operator} ]无法写成 ONNX[（原因：{reason}）]。</translation>
    </message>
    <message>
        <source>Export to TorchScript (.pt) instead; everything else about the model works.</source>
        <translation>请改为导出为 TorchScript (.pt)；模型的其他功能均正常。</translation>
    </message>
    <message>
        <source>ONNX has no numbers of this type[: {found}][ (at {where})].</source>
        <translation>ONNX 不支持此类型的数值[：{found}][（位于 {where}）]。</translation>
    </message>
    <message>
        <source>Export to TorchScript (.pt) instead.</source>
        <translation>请改为导出为 TorchScript (.pt)。</translation>
    </message>
    <message>
        <source>{where} would take[ {found} bytes, which is] more than the 2 GB at which an ONNX file ends.</source>
        <translation>{where} 的大小[（{found} 字节）]将超过 ONNX 文件 2 GB 的上限。</translation>
    </message>
    <message>
        <source>The exported model {where} gives other outputs[ in {engine}][: they differ by {difference} of the largest][: of sizes {found} instead of {expected}].</source>
        <translation>导出的模型 {where} [在 {engine} 中]输出不同[：相差最大值的 {difference}][：大小为 {found}，应为 {expected}]。</translation>
    </message>
    <message>
        <source>Do not deploy this file there; try another engine, and please report this.</source>
        <translation>请勿在该处部署此文件；请尝试其他引擎，并报告此问题。</translation>
    </message>
    <message>
        <source>The model could not be exported[: {detail}].</source>
        <translation>无法导出模型[：{detail}]。</translation>
    </message>
    <message>
        <source>Export to TorchScript (.pt) instead, and please report this.</source>
        <translation>请改为导出为 TorchScript (.pt)，并报告此问题。</translation>
    </message>
    <message>
        <source>{where} was written but not run: there is no ONNX Runtime here[ ({detail})].</source>
        <translation>{where} 已写入但未运行：本机没有 ONNX Runtime[（{detail}）]。</translation>
    </message>
    <message>
        <source>Install one to have exports checked: pip install onnxruntime, or npm install onnxruntime-node.</source>
        <translation>安装 ONNX Runtime 后可检查导出结果：pip install onnxruntime，或 npm install onnxruntime-node。</translation>
    </message>
    <message>
        <source>There is no deployment adapter called {where}[; there are {found}].</source>
        <translation>没有名为 {where} 的部署适配器[；现有：{found}]。</translation>
    </message>
    <message>
        <source>Use one of those, or put a program of that name into ~/.config/espalier/adapters; docs/adapters.md tells how.</source>
        <translation>请使用现有的适配器，或将该名称的程序放入 ~/.config/espalier/adapters；方法见 docs/adapters.md。</translation>
    </message>
    <message>
        <source>The deployment adapter {where} lacks its engine[: {detail}].</source>
        <translation>部署适配器 {where} 缺少其引擎[：{detail}]。</translation>
    </message>
    <message>
        <source>Install the engine; docs/adapters.md tells where it is looked for.</source>
        <translation>请安装该引擎；查找位置见 docs/adapters.md。</translation>
    </message>
    <message>
        <source>The deployment adapter {where} could not be started[: {detail}].</source>
        <translation>无法启动部署适配器 {where}[：{detail}]。</translation>
    </message>
    <message>
        <source>Run it by hand with the word describe to see what is wrong.</source>
        <translation>请带参数 describe 手动运行以查看问题所在。</translation>
    </message>
    <message>
        <source>The deployment adapter {where} failed[ to {verb}][ with status {status}][: {detail}].</source>
        <translation>部署适配器 {where} [执行 {verb} ]失败[，状态 {status}][：{detail}]。</translation>
    </message>
    <message>
        <source>The other figures stand. Run it by hand to see what is wrong.</source>
        <translation>其他数据仍然有效。请手动运行以查看问题所在。</translation>
    </message>
    <message>
        <source>The deployment adapter {where} crashed[ (signal {signal})][: {detail}].</source>
        <translation>部署适配器 {where} 崩溃[（信号 {signal}）][：{detail}]。</translation>
    </message>
    <message>
        <source>The deployment adapter {where} gave no answer[ within {seconds} seconds] and was ended.</source>
        <translation>部署适配器 {where} [在 {seconds} 秒内]没有应答，已被终止。</translation>
    </message>
    <message>
        <source>The other figures stand. Run it by hand to see what it waits for.</source>
        <translation>其他数据仍然有效。请手动运行以查看它在等待什么。</translation>
    </message>
    <message>
        <source>The deployment adapter {where} gave an answer that is not understood[: {detail}].</source>
        <translation>部署适配器 {where} 的应答无法理解[：{detail}]。</translation>
    </message>
    <message>
        <source>The other figures stand. docs/adapters.md tells what an adapter has to answer.</source>
        <translation>其他数据仍然有效。适配器应给出的应答见 docs/adapters.md。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Wrote %1; in %2 its outputs differ by %3 of the largest at most</source>
        <translation>已写入 %1；在 %2 中，其输出最多相差最大值的 %3</translation>
    </message>
    <message>
        <source>A worker and this program do not understand each other[ ({detail})].</source>
        <translation>工作进程与本程序无法相互理解[（{detail}）]。</translation>
    </message>
    <message>
        <source>Install espalier and espalier-worker from the same build.</source>
        <translation>请安装同一次构建的 espalier 和 espalier-worker。</translation>
    </message>
    <message>
        <source>The worker[ {where}] speaks another version of the protocol[ ({found}, this program speaks {expected})].</source>
        <translation>工作进程[ {where} ]使用另一版本的协议[（{found}，本程序使用 {expected}）]。</translation>
    </message>
    <message>
        <source>A message between worker and program was too long.</source>
        <translation>工作进程与程序之间的一条消息过长。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>The channels could not be removed from the model: the shape at {where} cannot be repaired[ ({detail})].</source>
        <translation>无法从模型中移除通道：{where} 处的形状无法修复[（{detail}）]。</translation>
    </message>
    <message>
        <source>Prune this model with another pattern, or leave the layers around that place dense.</source>
        <translation>请用其他模式对此模型剪枝，或保持该处周围的层稠密。</translation>
    </message>
    <message>
        <source>The job&apos;s description is not understood[: {where}][ ({detail})].</source>
        <translation>任务描述无法理解[：{where}][（{detail}）]。</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is no name for a job.</source>
        <translation>“{where}”不能用作任务名称。</translation>
    </message>
    <message>
        <source>The worker&apos;s result is not understood[: {where}][ ({detail})].</source>
        <translation>工作进程的结果无法理解[：{where}][（{detail}）]。</translation>
    </message>
    <message>
        <source>Install espalier and espalier-worker from the same build, and try again.</source>
        <translation>请安装同一次构建的 espalier 和 espalier-worker，然后重试。</translation>
    </message>
    <message>
        <source>The worker&apos;s result for {where} could not be taken in[ ({detail})].</source>
        <translation>无法接收工作进程关于 {where} 的结果[（{detail}）]。</translation>
    </message>
    <message>
        <source>Try again with `espalier resume`.</source>
        <translation>请用 `espalier resume` 重试。</translation>
    </message>
    <message>
        <source>The worker does not know this kind of job[: {where}].</source>
        <translation>工作进程不认识此类任务[：{where}]。</translation>
    </message>
    <message>
        <source>The latency measurement is incomplete[: {candidate} samples against {baseline}].</source>
        <translation>延迟测量不完整[：{candidate} 个样本，基线为 {baseline} 个]。</translation>
    </message>
    <message>
        <source>The training before pruning diverged: its loss became infinite or not a number.</source>
        <translation>剪枝前的训练发散：损失变为无穷大或非数。</translation>
    </message>
    <message>
        <source>Lower its learning rate or its penalties, or leave it out.</source>
        <translation>请降低其学习率或惩罚项，或将其去掉。</translation>
    </message>
    <message>
        <source>The worker met an error of its own in {where}[: {detail}].</source>
        <translation>工作进程在 {where} 中发生内部错误[：{detail}]。</translation>
    </message>
    <message>
        <source>Try again with `espalier resume`; if it comes again, please report it.</source>
        <translation>请用 `espalier resume` 重试；如再次出现，请报告此问题。</translation>
    </message>
    <message>
        <source>The worker crashed while it did {where}[ ({signal})][ (exit status {exit})][: {detail}].</source>
        <translation>工作进程在执行 {where} 时崩溃[（{signal}）][（退出状态 {exit}）][：{detail}]。</translation>
    </message>
    <message>
        <source>Try again with `espalier resume`; if it crashes again, the model or a library of this machine is at fault.</source>
        <translation>请用 `espalier resume` 重试；如再次崩溃，则是模型或本机的某个库有问题。</translation>
    </message>
    <message>
        <source>The worker was killed from outside while it did {where}[ ({signal})].</source>
        <translation>工作进程在执行 {where} 时被外部终止[（{signal}）]。</translation>
    </message>
    <message>
        <source>`espalier resume` goes on from the last finished epoch.</source>
        <translation>`espalier resume` 从最后完成的一轮继续。</translation>
    </message>
    <message>
        <source>There was not enough memory for {where}[ ({detail})].</source>
        <translation>内存不足，无法执行 {where}[（{detail}）]。</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller batch, then `espalier resume`.</source>
        <translation>请关闭其他程序或减小批大小，然后运行 `espalier resume`。</translation>
    </message>
    <message>
        <source>The worker of {where} gives no sign of life.</source>
        <translation>{where} 的工作进程没有响应。</translation>
    </message>
    <message>
        <source>Wait, or cancel the job: it may still come back.</source>
        <translation>请等待，或取消任务：它仍可能恢复。</translation>
    </message>
    <message>
        <source>{where} was started once more after its worker had ended[: {crash}].</source>
        <translation>{where} 的工作进程结束后，已重新启动一次[：{crash}]。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on from its last epoch.</source>
        <translation>无需处理：它从最后一轮继续。</translation>
    </message>
    <message>
        <source>The checkpoint {where} does not belong to this job, so its training starts over[: {reason}].</source>
        <translation>检查点 {where} 不属于此任务，因此训练从头开始[：{reason}]。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>The weights to rewind to are not in {where} any more.</source>
        <translation>要回退到的权重已不在 {where} 中。</translation>
    </message>
    <message>
        <source>Run the plan again.</source>
        <translation>请重新运行方案。</translation>
    </message>
    <message>
        <source>The compacted model does not compute what the masked one does[ (largest difference {found})], so its figures would be wrong.</source>
        <translation>紧凑模型与掩码模型的计算结果不一致[（最大差异：{found}）]，其数据将是错误的。</translation>
    </message>
    <message>
        <source>Leave the layers around attention or unusual operators dense, and please report this model.</source>
        <translation>请保持注意力或特殊算子周围的层稠密，并报告此模型。</translation>
    </message>
    <message>
        <source>Please report this model and this processor.</source>
        <translation>请报告此模型和此处理器。</translation>
    </message>
    <message>
        <source>The layer {where} is no longer there after pruning.</source>
        <translation>剪枝后层 {where} 已不存在。</translation>
    </message>
    <message>
        <source>Please report this model.</source>
        <translation>请报告此模型。</translation>
    </message>
    <message>
        <source>It was cancelled before anything was saved.</source>
        <translation>在保存任何内容之前已取消。</translation>
    </message>
    <message>
        <source>Give the command again to start over.</source>
        <translation>请再次运行该命令以重新开始。</translation>
    </message>
    <message>
        <source>The work on {where} was cancelled; what had finished by then is kept[ (newly finished: {finished})].</source>
        <translation>{where} 的工作已取消；此前完成的部分已保留[（新完成：{finished}）]。</translation>
    </message>
    <message>
        <source>`espalier resume {where}` goes on where it stopped.</source>
        <translation>`espalier resume {where}` 从中断处继续。</translation>
    </message>
    <message>
        <source>The look at the model was stopped.</source>
        <translation>模型检查已停止。</translation>
    </message>
    <message>
        <source>Look again: a workspace is made once some samples have been through the model.</source>
        <translation>请重新检查：用部分样本运行模型之后才会创建工作区。</translation>
    </message>
    <message>
        <source>Something went wrong: %1[, at {where}][ ({detail})].</source>
        <translation>出现问题：%1[，位于 {where}][（{detail}）]。</translation>
    </message>
    <message>
        <source>This version has no advice for it; please report it with that code.</source>
        <translation>此版本没有相应的建议；请附上该代码报告此问题。</translation>
    </message>
    <message>
        <source>There is no model file at {where}.</source>
        <translation>{where} 处没有模型文件。</translation>
    </message>
    <message>
        <source>Check the path, or choose another TorchScript file.</source>
        <translation>请检查路径，或选择其他 TorchScript 文件。</translation>
    </message>
    <message>
        <source>{where} is a folder, not a model file.</source>
        <translation>{where} 是文件夹，不是模型文件。</translation>
    </message>
    <message>
        <source>Choose the TorchScript file itself, usually a .pt file inside it.</source>
        <translation>请选择 TorchScript 文件本身，通常是其中的 .pt 文件。</translation>
    </message>
    <message>
        <source>{where} is no TorchScript file[ (it looks like: {looks_like})].</source>
        <translation>{where} 不是 TorchScript 文件[（看起来是：{looks_like}）]。</translation>
    </message>
    <message>
        <source>Save the model in Python with torch.jit.save(torch.jit.trace(model.eval(), example), &apos;model.pt&apos;) and open that.</source>
        <translation>请在 Python 中用 torch.jit.save(torch.jit.trace(model.eval(), example), &apos;model.pt&apos;) 保存模型，然后打开该文件。</translation>
    </message>
    <message>
        <source>{where} ends too early: it is an incomplete TorchScript archive[ ({detail})].</source>
        <translation>{where} 提前结束：这是不完整的 TorchScript 归档[（{detail}）]。</translation>
    </message>
    <message>
        <source>Copy or download the file again, or save the model again.</source>
        <translation>请重新复制或下载该文件，或重新保存模型。</translation>
    </message>
    <message>
        <source>{where} was saved by a newer PyTorch than this one can read[ ({detail})].</source>
        <translation>{where} 由较新版本的 PyTorch 保存，此版本无法读取[（{detail}）]。</translation>
    </message>
    <message>
        <source>Save it again with an older PyTorch, up to version 2.0.</source>
        <translation>请用较旧的 PyTorch（不高于 2.0）重新保存。</translation>
    </message>
    <message>
        <source>{where} uses an operator that this LibTorch does not have[: {operator}][ ({detail})].</source>
        <translation>{where} 使用了此 LibTorch 没有的算子[：{operator}][（{detail}）]。</translation>
    </message>
    <message>
        <source>Save the model without that operator, or with an older version of the library that provides it.</source>
        <translation>请保存不含该算子的模型，或使用提供该算子的库的较旧版本。</translation>
    </message>
    <message>
        <source>{where} is a TorchScript archive that cannot be read[ ({detail})].</source>
        <translation>{where} 是无法读取的 TorchScript 归档[（{detail}）]。</translation>
    </message>
    <message>
        <source>{where} is not the file it was: its SHA-256 has changed.</source>
        <translation>{where} 已不是原来的文件：其 SHA-256 已改变。</translation>
    </message>
    <message>
        <source>Restore the original model file, or make a new workspace for the changed one.</source>
        <translation>请恢复原来的模型文件，或为更改后的模型新建工作区。</translation>
    </message>
    <message>
        <source>The model cannot be run on an input of this shape[, it fails at {where}][: {detail}].</source>
        <translation>模型无法以此形状的输入运行[，在 {where} 处失败][：{detail}]。</translation>
    </message>
    <message>
        <source>Check --input and the preprocessing: the shape has to be the one the model was made for, e.g. 3x32x32.</source>
        <translation>请检查 --input 和预处理：形状必须是模型所要求的，例如 3x32x32。</translation>
    </message>
    <message>
        <source>The model uses something that cannot be flattened: {where}[, in {module}][: {detail}].</source>
        <translation>模型中有无法展平的内容：{where}[，位于 {module}][：{detail}]。</translation>
    </message>
    <message>
        <source>Trace the model in eval mode with torch.jit.trace, so that it is one plain forward pass, and open that file.</source>
        <translation>请在 eval 模式下用 torch.jit.trace 追踪模型，使其成为单一的前向传播，然后打开该文件。</translation>
    </message>
    <message>
        <source>What the model[ {where}] gives back is not a tensor[ ({found})].</source>
        <translation>模型[ {where} ]返回的不是张量[（{found}）]。</translation>
    </message>
    <message>
        <source>Wrap the model so that forward returns the class scores, and save that.</source>
        <translation>请封装模型，使 forward 返回类别分数，然后保存。</translation>
    </message>
    <message>
        <source>{where} has no convolution or linear layer, so there is nothing to prune.</source>
        <translation>{where} 没有卷积层或线性层，因此没有可剪枝的内容。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>The flattened model does not compute what forward() computes[ (largest difference {difference})], so it is not used[: {where}].</source>
        <translation>展平后的模型与 forward() 的计算结果不一致[（最大差异 {difference}）]，因此不采用[：{where}]。</translation>
    </message>
    <message>
        <source>Trace the model in eval mode without random operators, and open that file.</source>
        <translation>请在 eval 模式下追踪不含随机算子的模型，然后打开该文件。</translation>
    </message>
    <message>
        <source>The model[ {where}] has no forward method.</source>
        <translation>模型[ {where} ]没有 forward 方法。</translation>
    </message>
    <message>
        <source>Save the whole model with torch.jit.save, not a part of it.</source>
        <translation>请用 torch.jit.save 保存整个模型，而不是其中一部分。</translation>
    </message>
    <message>
        <source>The model takes[ {count}] inputs; only models of one input can be used.</source>
        <translation>模型的输入不止一个[（共 {count} 个）]；只能使用单输入的模型。</translation>
    </message>
    <message>
        <source>Wrap the model so that forward takes one tensor, and save that.</source>
        <translation>请封装模型，使 forward 只接受一个张量，然后保存。</translation>
    </message>
    <message>
        <source>The model gives back a tensor that is no row of class scores for each sample[: its shape is {found} for a batch of {batch}].</source>
        <translation>模型返回的张量不是每个样本一行类别分数[：批大小为 {batch} 时形状为 {found}]。</translation>
    </message>
    <message>
        <source>Wrap the model so that forward returns one score a class, and save that.</source>
        <translation>请封装模型，使 forward 为每个类别返回一个分数，然后保存。</translation>
    </message>
    <message>
        <source>The model was traced in training mode; it is run in eval mode here.</source>
        <translation>模型是在训练模式下追踪的；此处以 eval 模式运行。</translation>
    </message>
    <message>
        <source>Trace it after model.eval() if its accuracy is not what you expect.</source>
        <translation>如果准确率与预期不符，请在 model.eval() 之后重新追踪。</translation>
    </message>
    <message>
        <source>The model[ {where}] only takes batches of one size[: {batch}].</source>
        <translation>模型[ {where} ]只接受固定的批大小[：{batch}]。</translation>
    </message>
    <message>
        <source>Save it so that the size of a batch is free: no fixed batch in view or reshape, and trace it with a batch of two.</source>
        <translation>请以可变的批大小保存模型：view 或 reshape 中不要固定批大小，并用大小为二的批追踪。</translation>
    </message>
    <message>
        <source>The weights[ of {where}] contain NaN or infinity.</source>
        <translation>[{where} 的]权重含有 NaN 或无穷大。</translation>
    </message>
    <message>
        <source>Repair or retrain the model: such weights cannot be ranked for pruning.</source>
        <translation>请修复或重新训练模型：此类权重无法为剪枝排序。</translation>
    </message>
    <message>
        <source>The model gives NaN[ on some of {n} samples].</source>
        <translation>模型[对 {n} 个样本中的一部分]给出 NaN。</translation>
    </message>
    <message>
        <source>Check its weights, and the mean and the deviation its inputs are given.</source>
        <translation>请检查其权重，以及输入所用的均值和标准差。</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>inspecting</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>pruning</source>
        <translation>正在剪枝</translation>
    </message>
    <message>
        <source>recalibrating</source>
        <translation>正在重新校准</translation>
    </message>
    <message>
        <source>reconstructing</source>
        <translation>正在重构</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>正在微调</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>measuring latency</source>
        <translation>正在测量延迟</translation>
    </message>
    <message>
        <source>measuring memory</source>
        <translation>正在测量内存</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>testing under load</source>
        <translation>正在负载下测试</translation>
    </message>
    <message>
        <source>testing on worse data</source>
        <translation>正在用劣化数据测试</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>compacted</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>稀疏</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % ± %2</source>
        <translation>%1% ± %2</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1–%2 left</source>
        <translation>剩余 %1–%2</translation>
    </message>
    <message>
        <source>There is no plan file at {where}.</source>
        <translation>{where} 处没有方案文件。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>The pattern {where} fits no layer of this model.</source>
        <translation>模式 {where} 不适用于此模型的任何层。</translation>
    </message>
    <message>
        <source>Choose another pattern; `espalier inspect` lists the layers and what locks them.</source>
        <translation>请选择其他模式；`espalier inspect` 会列出各层及其锁定原因。</translation>
    </message>
    <message>
        <source>Every layer that the pattern {where} fits is protected, being the first or the last or coupled with them.</source>
        <translation>模式 {where} 适用的层均受保护：它们是首层、末层，或与之耦合。</translation>
    </message>
    <message>
        <source>Protect none, or choose another pattern.</source>
        <translation>请不保护任何层，或选择其他模式。</translation>
    </message>
    <message>
        <source>The plan {where} is not valid JSON[, at line {line}][, column {column}][ ({detail})].</source>
        <translation>方案 {where} 不是有效的 JSON[，第 {line} 行][，第 {column} 列][（{detail}）]。</translation>
    </message>
    <message>
        <source>Correct it there; README.md shows a whole plan.</source>
        <translation>请在该处更正；完整的方案示例见 README.md。</translation>
    </message>
    <message>
        <source>There is no such pattern as {where}[ (found {found})][: {reason}][: {detail}].</source>
        <translation>{where} 不是已知的模式[（给出的是 {found}）][：{reason}][：{detail}]。</translation>
    </message>
    <message>
        <source>Patterns are unstructured, channel, head, N:M such as 2:4 (N from 1 to M - 1) and block:RxC such as block:4x1.</source>
        <translation>模式有 unstructured、channel、head、N:M（如 2:4，N 为 1 到 M - 1）和 block:RxC（如 block:4x1）。</translation>
    </message>
    <message>
        <source>The sparsity[ {found}] at {where} cannot be[; {pattern} always removes {expected}].</source>
        <translation>{where} 处的稀疏度[ {found} ]无效[；{pattern} 总是移除 {expected}]。</translation>
    </message>
    <message>
        <source>Sparsity is a fraction from 0 to below 1: write 0.8 for 80 %; with an N:M pattern leave it out.</source>
        <translation>稀疏度是 0 到 1 之间（不含 1）的小数：80% 写作 0.8；使用 N:M 模式时请省略。</translation>
    </message>
    <message>
        <source>The recovery at {where} is not understood[: it should be {expected}][, not {found}][: {detail}].</source>
        <translation>{where} 处的恢复设置无法理解[：应为“{expected}”][，而非“{found}”][：{detail}]。</translation>
    </message>
    <message>
        <source>Steps are recalibrate, reconstruct and fine_tune; README.md lists their keys.</source>
        <translation>步骤有 recalibrate、reconstruct 和 fine_tune；其键见 README.md。</translation>
    </message>
    <message>
        <source>The plan removes nothing: &quot;{where}&quot; matches no layer of this model.</source>
        <translation>方案未移除任何内容：“{where}”与此模型的任何层都不匹配。</translation>
    </message>
    <message>
        <source>Use layer names or globs as `espalier inspect` lists them.</source>
        <translation>请使用 `espalier inspect` 所列的层名称或通配符。</translation>
    </message>
    <message>
        <source>The pattern[ {pattern}] does not fit the layer {where}[: {reason}][: {detail}].</source>
        <translation>模式[ {pattern} ]不适用于层 {where}[：{reason}][：{detail}]。</translation>
    </message>
    <message>
        <source>Choose another pattern for this layer, or leave it dense.</source>
        <translation>请为该层选择其他模式，或保持其稠密。</translation>
    </message>
    <message>
        <source>{where}[, of which {achieved} % was removed,] would be slower on sparse kernels than dense[ (by {slower} %)], so it runs dense in the sparse runtime.</source>
        <translation>[已移除 {achieved}% 的 ]{where} 使用稀疏内核会比稠密更慢[（慢 {slower}%）]，因此在稀疏运行时中以稠密方式运行。</translation>
    </message>
    <message>
        <source>Its zeros save memory only[; from about {break_even} % on they would make it faster].</source>
        <translation>其零值只能节省内存[；从约 {break_even}% 起才会更快]。</translation>
    </message>
    <message>
        <source>{where} shares its channels with other layers, so it loses as many as the most that is asked of any of them[: {sparsity}].</source>
        <translation>{where} 与其他层共用通道，因此按其中要求最高者移除[：{sparsity}]。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; give coupled layers one sparsity to say so yourself.</source>
        <translation>无需处理；如需自行指定，请为耦合的层设置相同的稀疏度。</translation>
    </message>
    <message>
        <source>Of the layers that {where} names, some cannot lose what it asks for[ ({asked} %)]; the others give it instead[, {from} to {to} % each].</source>
        <translation>{where} 所指的层中，有些无法达到所要求的移除量[（{asked}%）]；由其他层代为移除[，每层 {from}% 至 {to}%]。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; name layers one by one to give each its own sparsity.</source>
        <translation>无需处理；如需分别指定稀疏度，请逐一列出各层。</translation>
    </message>
    <message>
        <source>{where} was not scanned as the plan cuts it[ ({layers} such layers)], so nothing can be foretold.</source>
        <translation>未按方案的裁剪方式扫描 {where}[（此类层共 {layers} 个）]，因此无法预测。</translation>
    </message>
    <message>
        <source>Run `espalier scan` with that pattern and up to that level.</source>
        <translation>请以该模式运行 `espalier scan`，直至该级别。</translation>
    </message>
    <message>
        <source>No experiment of {where} can be foretold, so there is nothing to compare.</source>
        <translation>{where} 中没有可预测的实验，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>Run a scan, and plans within what it covers.</source>
        <translation>请运行扫描，并运行其覆盖范围内的方案。</translation>
    </message>
    <message>
        <source>No layer was scanned with this pattern and criterion[: {pattern}].</source>
        <translation>没有任何层以此模式和准则扫描过[：{pattern}]。</translation>
    </message>
    <message>
        <source>Scan it first: Scan Layers in the window, `espalier scan` on the command line.</source>
        <translation>请先扫描：在窗口中用“扫描层”，在命令行中用 `espalier scan`。</translation>
    </message>
    <message>
        <source>There is no limit to keep to.</source>
        <translation>没有需要遵守的限制。</translation>
    </message>
    <message>
        <source>{where} cannot be pinned[ at {found}]: it is no layer that was scanned up to there.</source>
        <translation>{where} 无法固定[在 {found}]：没有扫描到该级别的这一层。</translation>
    </message>
    <message>
        <source>Name a layer as `espalier scan` lists it, within the levels scanned.</source>
        <translation>请指定 `espalier scan` 所列的层，并在已扫描的级别之内。</translation>
    </message>
    <message>
        <source>The limit on {where}[ of {asked}] is out of reach[; the nearest that can be had is {nearest}].</source>
        <translation>{where}的限制[ {asked} ]无法达到[；最接近的可行值为 {nearest}]。</translation>
    </message>
    <message>
        <source>Loosen it, or another limit, or scan more patterns and levels.</source>
        <translation>请放宽此限制或其他限制，或扫描更多模式和级别。</translation>
    </message>
    <message>
        <source>The entry {where} of the plan is not understood[: it should be {expected}][, not {found}].</source>
        <translation>方案的条目 {where} 无法理解[：应为“{expected}”][，而非“{found}”]。</translation>
    </message>
    <message>
        <source>Correct it; README.md shows a whole plan.</source>
        <translation>请更正；完整的方案示例见 README.md。</translation>
    </message>
    <message>
        <source>The plan is of a version that is not known[: {found}].</source>
        <translation>方案的版本未知[：{found}]。</translation>
    </message>
    <message>
        <source>This version reads plans with &quot;espalier_plan&quot;: 1.</source>
        <translation>此版本读取含 &quot;espalier_plan&quot;: 1 的方案。</translation>
    </message>
    <message>
        <source>The patterns at {where} cannot follow each other[: {found}].</source>
        <translation>{where} 处的模式不能依次使用[：{found}]。</translation>
    </message>
    <message>
        <source>Give at most two: channel first, then one that removes single weights of what is left.</source>
        <translation>最多给出两个：先是 channel，再是从剩余部分移除单个权重的模式。</translation>
    </message>
    <message>
        <source>There is no criterion that {where} asks for[: {found}].</source>
        <translation>{where} 所要求的准则不存在[：{found}]。</translation>
    </message>
    <message>
        <source>Use one of these[: {expected}].</source>
        <translation>请使用其中之一[：{expected}]。</translation>
    </message>
    <message>
        <source>The criterion[ {criterion}] at {where} has nothing to say of the pattern[ {pattern}] there.</source>
        <translation>{where} 处的准则[ {criterion} ]不适用于该处的模式[ {pattern}]。</translation>
    </message>
    <message>
        <source>Rank by magnitude, or use the pattern the criterion is made for.</source>
        <translation>请按幅值排序，或使用该准则适用的模式。</translation>
    </message>
    <message>
        <source>{where} is left dense: the pattern[ {pattern}] does not fit it[: {reason}].</source>
        <translation>{where} 保持稠密：模式[ {pattern} ]不适用于它[：{reason}]。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; name the layer with another pattern to prune it.</source>
        <translation>无需处理；如需剪枝，请为该层指定其他模式。</translation>
    </message>
    <message>
        <source>The block is larger than the weight of {where}.</source>
        <translation>块大于 {where} 的权重。</translation>
    </message>
    <message>
        <source>Choose a smaller block.</source>
        <translation>请选择较小的块。</translation>
    </message>
    <message>
        <source>{where} has fewer input channels than a group of the pattern has weights.</source>
        <translation>{where} 的输入通道数少于模式中一组的权重数。</translation>
    </message>
    <message>
        <source>Choose a smaller M, or another pattern for this layer.</source>
        <translation>请选择较小的 M，或为该层选择其他模式。</translation>
    </message>
    <message>
        <source>The plan&apos;s recovery needs training samples, and {where} has none.</source>
        <translation>方案的恢复步骤需要训练样本，而 {where} 没有。</translation>
    </message>
    <message>
        <source>Make the workspace with --train, or leave the recovery steps out.</source>
        <translation>请用 --train 创建工作区，或去掉恢复步骤。</translation>
    </message>
    <message>
        <source>%1 in 1 rule</source>
        <translation>%1，1 条规则</translation>
    </message>
    <message>
        <source>%1 in %2 rules</source>
        <translation>%1，%2 条规则</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按给定值</translation>
    </message>
    <message>
        <source>measured on the data</source>
        <translation>按数据实测</translation>
    </message>
    <message>
        <source>ImageNet&apos;s</source>
        <translation>ImageNet 参数</translation>
    </message>
    <message>
        <source>scaled to −1..1</source>
        <translation>缩放到 −1..1</translation>
    </message>
    <message>
        <source>none (0..1)</source>
        <translation>无 (0..1)</translation>
    </message>
    <message>
        <source>bytes (0..255)</source>
        <translation>字节 (0..255)</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>The model gives NaN</source>
        <translation>模型给出 NaN</translation>
    </message>
    <message>
        <source>%1 of %2 images right</source>
        <translation>%2 张图像中正确 %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows right</source>
        <translation>%2 行中正确 %1</translation>
    </message>
    <message>
        <source>%1, as the data are</source>
        <translation>%1，取自数据</translation>
    </message>
    <message>
        <source>%1, which the model takes</source>
        <translation>%1，模型所要求</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 / %2 个类别</translation>
    </message>
    <message>
        <source>There is no profile at {where}.</source>
        <translation>{where} 处没有工况文件。</translation>
    </message>
    <message>
        <source>Check the path of the JSON file.</source>
        <translation>请检查该 JSON 文件的路径。</translation>
    </message>
    <message>
        <source>{where} is no profile: it cannot be read as a JSON object.</source>
        <translation>{where} 不是工况：无法读取为 JSON 对象。</translation>
    </message>
    <message>
        <source>Compare it with resources/profiles/edge.json.</source>
        <translation>请与 resources/profiles/edge.json 对照。</translation>
    </message>
    <message>
        <source>The profile has format[ {found}], which a later version wrote.</source>
        <translation>工况的格式[ {found} ]由较新的版本写入。</translation>
    </message>
    <message>
        <source>Update Espalier, or save the profile in format 1.</source>
        <translation>请更新 Espalier，或以格式 1 保存该工况。</translation>
    </message>
    <message>
        <source>The profile&apos;s {where} cannot be[ {found}][; it has to be {expected}].</source>
        <translation>工况的 {where} 无效[：{found}][；必须为 {expected}]。</translation>
    </message>
    <message>
        <source>There is no profile called {where} in the workspace.</source>
        <translation>工作区中没有名为 {where} 的工况。</translation>
    </message>
    <message>
        <source>espalier profile WS list tells which there are.</source>
        <translation>espalier profile WS list 列出现有的工况。</translation>
    </message>
    <message>
        <source>The workspace {where} has no profile yet.</source>
        <translation>工作区 {where} 还没有工况。</translation>
    </message>
    <message>
        <source>Add one with espalier profile WS add FILE; resources/profiles has two to start from.</source>
        <translation>请用 espalier profile WS add FILE 添加；resources/profiles 中有两个可作起点。</translation>
    </message>
    <message>
        <source>{where} is nothing that can be done with profiles.</source>
        <translation>不能对工况执行 {where}。</translation>
    </message>
    <message>
        <source>Choose add, list, show, remove or check.</source>
        <translation>请选择 add、list、show、remove 或 check。</translation>
    </message>
    <message>
        <source>Give a file to add, or the name of a profile.</source>
        <translation>请给出要添加的文件，或工况的名称。</translation>
    </message>
    <message>
        <source>A stress test cannot have[ {found} for] {where}[; it has to be {expected}].</source>
        <translation>压力测试的 {where} 无效[：{found}][；必须为 {expected}]。</translation>
    </message>
    <message>
        <source>Give another value.</source>
        <translation>请给出其他值。</translation>
    </message>
    <message>
        <source>Give a higher rate or more seconds.</source>
        <translation>请提高速率或增加秒数。</translation>
    </message>
    <message>
        <source>The experiment {where} left no model that could be put under load.</source>
        <translation>实验 {where} 没有留下可承受负载的模型。</translation>
    </message>
    <message>
        <source>Choose an experiment that is done.</source>
        <translation>请选择已完成的实验。</translation>
    </message>
    <message>
        <source>The load is run all the same, to its bound in time. Use more threads, or ask for less.</source>
        <translation>负载仍会运行至时间上限。请使用更多线程，或降低要求。</translation>
    </message>
    <message>
        <source>The load is served by one thread already; there is no run with fewer.</source>
        <translation>负载已由单个线程处理；没有更少线程的运行。</translation>
    </message>
    <message>
        <source>Give more with --threads to see what fewer do.</source>
        <translation>请用 --threads 给出更多线程，以查看减少线程的影响。</translation>
    </message>
    <message>
        <source>This machine counts energy, but {where} may not be read.</source>
        <translation>本机可计量能耗，但无权读取 {where}。</translation>
    </message>
    <message>
        <source>Let an administrator allow it to be read, or take the estimate.</source>
        <translation>请让管理员允许读取，或采用估计值。</translation>
    </message>
    <message>
        <source>Other programs kept[ {processors}] processors busy while the load was served.</source>
        <translation>处理负载期间，其他程序占用了[ {processors} 个]处理器。</translation>
    </message>
    <message>
        <source>Close them and run the test again: the latencies, above all p99, are those of a busy machine.</source>
        <translation>请关闭这些程序并重新测试：这些延迟（尤其是 p99）反映的是繁忙的机器。</translation>
    </message>
    <message>
        <source>A robustness test cannot have[ {found} for] {where}[; it has to be {expected}].</source>
        <translation>鲁棒性测试的 {where} 无效[：{found}][；必须为 {expected}]。</translation>
    </message>
    <message>
        <source>The experiment {where} left no model that could be tried.</source>
        <translation>实验 {where} 没有留下可测试的模型。</translation>
    </message>
    <message>
        <source>The corruption {where} does not fit the data[, which are {found}].</source>
        <translation>劣化 {where} 不适用于此数据[（{found}）]。</translation>
    </message>
    <message>
        <source>Images take noise, blur, motion, brightness, contrast, jpeg, pixelate and occlusion; tables noise and missing.</source>
        <translation>图像适用 noise、blur、motion、brightness、contrast、jpeg、pixelate 和 occlusion；表格适用 noise 和 missing。</translation>
    </message>
    <message>
        <source>The data {where} have other classes than the validation set[: {found}].</source>
        <translation>数据 {where} 的类别与验证集不同[：{found}]。</translation>
    </message>
    <message>
        <source>A slice has to have the classes of the model, in the same order.</source>
        <translation>切片的类别必须与模型相同，且顺序一致。</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99 延迟</translation>
    </message>
    <message>
        <source>requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>accuracy of</source>
        <translation>类别准确率</translation>
    </message>
    <message>
        <source>%1: %2 asked, not measured</source>
        <translation>%1：要求 %2，未测量</translation>
    </message>
    <message>
        <source>%1 about %2, %3 asked</source>
        <translation>%1 约 %2，要求 %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 asked</source>
        <translation>%1 %2，要求 %3</translation>
    </message>
    <message>
        <source> (within the interval)</source>
        <translation> （在区间内）</translation>
    </message>
    <message>
        <source>measured (RAPL)</source>
        <translation>实测 (RAPL)</translation>
    </message>
    <message>
        <source>from the device&apos;s watts</source>
        <translation>按设备功率</translation>
    </message>
    <message>
        <source>estimated from operations</source>
        <translation>按运算估计</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>fewer threads</source>
        <translation>更少线程</translation>
    </message>
    <message>
        <source>bursts</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>泊松</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>motion blur</source>
        <translation>运动模糊</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>low contrast</source>
        <translation>低对比度</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>pixelated</source>
        <translation>像素化</translation>
    </message>
    <message>
        <source>occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>其他数据</translation>
    </message>
    <message>
        <source>shift of classes</source>
        <translation>类别偏移</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>momentum %1</source>
        <translation>动量 %1</translation>
    </message>
    <message>
        <source>weight decay %1</source>
        <translation>权重衰减 %1</translation>
    </message>
    <message>
        <source>L1 %1</source>
        <translation>L1 %1</translation>
    </message>
    <message>
        <source>group lasso %1</source>
        <translation>group lasso %1</translation>
    </message>
    <message>
        <source>before pruning</source>
        <translation>剪枝之前</translation>
    </message>
    <message>
        <source>sparsity rises over %1</source>
        <translation>稀疏度上升历时 %1</translation>
    </message>
    <message>
        <source>distilled from dense</source>
        <translation>从稠密模型蒸馏</translation>
    </message>
    <message>
        <source>recalibrate</source>
        <translation>重新校准</translation>
    </message>
    <message>
        <source>reconstruct</source>
        <translation>重构</translation>
    </message>
    <message>
        <source>rewind to the opened model</source>
        <translation>回退到打开的模型</translation>
    </message>
    <message>
        <source>rewind to epoch %1</source>
        <translation>回退到第 %1 轮</translation>
    </message>
    <message>
        <source>fine-tune 1 epoch</source>
        <translation>微调 1 轮</translation>
    </message>
    <message>
        <source>fine-tune %1 epochs</source>
        <translation>微调 %1 轮</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>%1 images an epoch</source>
        <translation>每轮 %1 张图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>There is no demo of {where}.</source>
        <translation>没有 {where} 的演示。</translation>
    </message>
    <message>
        <source>Choose fashion, vit, letters or sequence.</source>
        <translation>请选择 fashion、vit、letters 或 sequence。</translation>
    </message>
    <message>
        <source>Espalier does not speak &quot;{where}&quot;.</source>
        <translation>Espalier 不支持语言“{where}”。</translation>
    </message>
    <message>
        <source>There is no command &quot;{where}&quot;, and no file of that name.</source>
        <translation>没有命令“{where}”，也没有该名称的文件。</translation>
    </message>
    <message>
        <source>`espalier --help` lists the commands.</source>
        <translation>`espalier --help` 列出所有命令。</translation>
    </message>
    <message>
        <source>The command line was not understood[: {detail}].</source>
        <translation>命令行无法理解[：{detail}]。</translation>
    </message>
    <message>
        <source>`espalier[ {where}] --help` shows how it is used.</source>
        <translation>`espalier[ {where}] --help` 显示其用法。</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is a comparison without a value that fits.</source>
        <translation>“{where}”这一比较条件的值不合适。</translation>
    </message>
    <message>
        <source>Write it as in accuracy&gt;92, latency&lt;0.8, stored&lt;300kB or took&lt;5min.</source>
        <translation>请写成 accuracy&gt;92、latency&lt;0.8、stored&lt;300kB 或 took&lt;5min 这样的形式。</translation>
    </message>
    <message>
        <source>Nothing was said about what to change in &quot;{where}&quot;.</source>
        <translation>没有说明要更改“{where}”的什么内容。</translation>
    </message>
    <message>
        <source>Add --name, --note, --tag, --untag, --trash or --restore.</source>
        <translation>请加上 --name、--note、--tag、--untag、--trash 或 --restore。</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is no input shape.</source>
        <translation>“{where}”不是输入形状。</translation>
    </message>
    <message>
        <source>Write channels, height and width as 3x32x32, or the number of features of a table.</source>
        <translation>请将通道数、高和宽写成 3x32x32 的形式，或写出表格的特征数。</translation>
    </message>
    <message>
        <source>{where} is not a list of numbers[: &quot;{found}&quot;].</source>
        <translation>{where} 不是数字列表[：“{found}”]。</translation>
    </message>
    <message>
        <source>Write one number, or one a channel with commas between: 0.485,0.456,0.406.</source>
        <translation>请写一个数字，或每个通道一个，用逗号分隔：0.485,0.456,0.406。</translation>
    </message>
    <message>
        <source>{where} cannot be[ {found}][, it has to be {expected}].</source>
        <translation>{where} 无效[：{found}][，必须为 {expected}]。</translation>
    </message>
    <message>
        <source>Give a value within that range.</source>
        <translation>请给出该范围内的值。</translation>
    </message>
    <message>
        <source>There are no data to look at the model[ {where}] with.</source>
        <translation>没有可用来检查模型[ {where} ]的数据。</translation>
    </message>
    <message>
        <source>Give validation data: --data SPEC.</source>
        <translation>请给出验证数据：--data SPEC。</translation>
    </message>
    <message>
        <source>The shape of the input of {where} is not known.</source>
        <translation>{where} 的输入形状未知。</translation>
    </message>
    <message>
        <source>Give it with --input, e.g. --input 3x32x32, or give data to take it from.</source>
        <translation>请用 --input 给出，例如 --input 3x32x32，或给出可从中获知形状的数据。</translation>
    </message>
    <message>
        <source>{where} is out of its range[: {found}][, allowed is {allowed}].</source>
        <translation>{where} 超出范围[：{found}][，允许 {allowed}]。</translation>
    </message>
    <message>
        <source>Give a value within it.</source>
        <translation>请给出范围内的值。</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; pins no layer.</source>
        <translation>“{where}”未固定任何层。</translation>
    </message>
    <message>
        <source>Write LAYER=S with a sparsity from 0 to 1: --pin fc=0.9.</source>
        <translation>请写成 LAYER=S，稀疏度为 0 到 1：--pin fc=0.9。</translation>
    </message>
    <message>
        <source>There is no preset &quot;{where}&quot;.</source>
        <translation>没有预设“{where}”。</translation>
    </message>
    <message>
        <source>Presets are uniform, erk, depth-ramp and global.</source>
        <translation>预设有 uniform、erk、depth-ramp 和 global。</translation>
    </message>
    <message>
        <source>A file like {where} cannot be written by this version.</source>
        <translation>此版本无法写入 {where} 这类文件。</translation>
    </message>
    <message>
        <source>Export to a file that ends in .pt, .onnx or .safetensors.</source>
        <translation>请导出到以 .pt、.onnx 或 .safetensors 结尾的文件。</translation>
    </message>
    <message>
        <source>{where} exists already and was left as it is.</source>
        <translation>{where} 已存在，未作更改。</translation>
    </message>
    <message>
        <source>Choose another name, or add --force to replace it.</source>
        <translation>请选择其他名称，或加上 --force 以替换。</translation>
    </message>
    <message>
        <source>{where} is a folder, so no file can be written under that name.</source>
        <translation>{where} 是文件夹，因此无法以该名称写入文件。</translation>
    </message>
    <message>
        <source>Name a file inside it.</source>
        <translation>请指定其中的一个文件。</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>Python pickle 文件</translation>
    </message>
    <message>
        <source>a state dict, which holds weights but no model</source>
        <translation>状态字典（state dict），只含权重而不含模型</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>a zip archive of something else</source>
        <translation>其他内容的 zip 归档</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>未知内容</translation>
    </message>
    <message>
        <source>it names no path</source>
        <translation>没有指明路径</translation>
    </message>
    <message>
        <source>label= names no column</source>
        <translation>label= 没有指明列</translation>
    </message>
    <message>
        <source>npy needs two files, samples and labels: npy:X.npy,Y.npy</source>
        <translation>npy 需要样本和标签两个文件：npy:X.npy,Y.npy</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>there is a space or a comma in it</source>
        <translation>其中有空格或逗号</translation>
    </message>
    <message>
        <source>the word before the colon is not known</source>
        <translation>冒号前的词未知</translation>
    </message>
    <message>
        <source>the word is not known</source>
        <translation>该词未知</translation>
    </message>
    <message>
        <source>in N:M, N has to be from 1 to M - 1 and M at most 64</source>
        <translation>在 N:M 中，N 必须为 1 到 M - 1，M 最大为 64</translation>
    </message>
    <message>
        <source>a block has rows and columns, as block:4x1</source>
        <translation>块有行数和列数，如 block:4x1</translation>
    </message>
    <message>
        <source>the peak is lower than the average</source>
        <translation>峰值低于平均值</translation>
    </message>
    <message>
        <source>what runs beside the model takes all of the memory</source>
        <translation>与模型一同运行的程序占用了全部内存</translation>
    </message>
    <message>
        <source>how much memory there is in all is not said</source>
        <translation>没有说明内存总量</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>it does not begin as such a file does</source>
        <translation>开头不是此类文件应有的内容</translation>
    </message>
    <message>
        <source>its version is not known</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>there are bytes left over at its end</source>
        <translation>末尾有多余的字节</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>校验和错误</translation>
    </message>
    <message>
        <source>it has the wrong number of dimensions</source>
        <translation>维数错误</translation>
    </message>
    <message>
        <source>the labels have to be one list</source>
        <translation>标签必须是一维列表</translation>
    </message>
    <message>
        <source>the labels are not whole numbers</source>
        <translation>标签不是整数</translation>
    </message>
    <message>
        <source>it has one column only, or another separator than the comma</source>
        <translation>只有一列，或分隔符不是逗号</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>a shape is damaged</source>
        <translation>某个形状已损坏</translation>
    </message>
    <message>
        <source>bits after the end are set</source>
        <translation>结尾之后的位被置位</translation>
    </message>
    <message>
        <source>its entries are out of order</source>
        <translation>条目顺序错误</translation>
    </message>
    <message>
        <source>its tables are not as they should be</source>
        <translation>数据表不符合要求</translation>
    </message>
    <message>
        <source>in its shape</source>
        <translation>形状不同</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>a key that is known</source>
        <translation>已知的键</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>its channels are the model&apos;s output</source>
        <translation>其通道是模型的输出</translation>
    </message>
    <message>
        <source>its channels pass through an operator that cannot be followed</source>
        <translation>其通道经过无法追踪的算子</translation>
    </message>
    <message>
        <source>its channels are mixed by attention</source>
        <translation>其通道被注意力混合</translation>
    </message>
    <message>
        <source>the model computes with the number of its channels</source>
        <translation>模型的计算用到其通道数</translation>
    </message>
    <message>
        <source>its channels meet values of a fixed shape</source>
        <translation>其通道与固定形状的值相结合</translation>
    </message>
    <message>
        <source>a group norm takes its channels together</source>
        <translation>组归一化将其通道合并处理</translation>
    </message>
    <message>
        <source>a layer norm takes its channels together</source>
        <translation>层归一化将其通道合并处理</translation>
    </message>
    <message>
        <source>its channels are mixed with other dimensions</source>
        <translation>其通道与其他维度混合</translation>
    </message>
    <message>
        <source>its weights are used at another place too</source>
        <translation>其权重在另一处也被使用</translation>
    </message>
    <message>
        <source>its channels go as whole attention heads, with the pattern head</source>
        <translation>其通道以整个注意力头为单位移除，使用模式 head</translation>
    </message>
    <message>
        <source>it has no attention heads</source>
        <translation>没有注意力头</translation>
    </message>
    <message>
        <source>it has fewer input channels than a group has weights</source>
        <translation>输入通道数少于一组的权重数</translation>
    </message>
    <message>
        <source>the block is larger than its weight</source>
        <translation>块大于其权重</translation>
    </message>
    <message>
        <source>it is open in another Espalier</source>
        <translation>已在另一个 Espalier 中打开</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>其文件夹不可写</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>scaling to -1..1</source>
        <translation>缩放到 -1..1</translation>
    </message>
    <message>
        <source>scaling to 0..1 alone</source>
        <translation>仅缩放到 0..1</translation>
    </message>
    <message>
        <source>values of 0..255</source>
        <translation>0..255 的值</translation>
    </message>
    <message>
        <source>it had crashed</source>
        <translation>进程崩溃</translation>
    </message>
    <message>
        <source>it had been killed from outside</source>
        <translation>进程被外部终止</translation>
    </message>
    <message>
        <source>There is already something at {where}, and it is not overwritten.</source>
        <translation>{where} 处已有内容，不会覆盖。</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old workspace and its .d folder first.</source>
        <translation>请选择其他名称，或先移除旧工作区及其 .d 文件夹。</translation>
    </message>
    <message>
        <source>The workspace {where} cannot be made there[: {detail}].</source>
        <translation>无法在该处创建工作区 {where}[：{detail}]。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择您有权写入的文件夹。</translation>
    </message>
    <message>
        <source>There is no workspace at {where}.</source>
        <translation>{where} 处没有工作区。</translation>
    </message>
    <message>
        <source>Check the path, or make a workspace with `espalier init`.</source>
        <translation>请检查路径，或用 `espalier init` 创建工作区。</translation>
    </message>
    <message>
        <source>{where} is no Espalier workspace[ ({detail})].</source>
        <translation>{where} 不是 Espalier 工作区[（{detail}）]。</translation>
    </message>
    <message>
        <source>Choose a file made by `espalier init` or by the window; this one was not touched.</source>
        <translation>请选择由 `espalier init` 或窗口创建的文件；此文件未作更改。</translation>
    </message>
    <message>
        <source>The workspace {where} is damaged[: {detail}].</source>
        <translation>工作区 {where} 已损坏[：{detail}]。</translation>
    </message>
    <message>
        <source>Restore it from a backup; it was not touched. Its models and masks are still in the .d folder beside it.</source>
        <translation>请从备份恢复；此文件未作更改。其模型和掩码仍在旁边的 .d 文件夹中。</translation>
    </message>
    <message>
        <source>{where} was written by a newer version of Espalier[ (schema {found}, this one knows {expected})].</source>
        <translation>{where} 由较新版本的 Espalier 写入[（架构 {found}，本版本支持 {expected}）]。</translation>
    </message>
    <message>
        <source>Open it with that version; it was not touched.</source>
        <translation>请用该版本打开；此文件未作更改。</translation>
    </message>
    <message>
        <source>{where} is open in another Espalier, so it can only be read here.</source>
        <translation>{where} 已在另一个 Espalier 中打开，因此此处只能读取。</translation>
    </message>
    <message>
        <source>Close it there to write to it.</source>
        <translation>如需写入，请先在那边关闭。</translation>
    </message>
    <message>
        <source>{where}, or the folder it is in, cannot be written to, so it can only be read.</source>
        <translation>{where} 或其所在文件夹不可写，因此只能读取。</translation>
    </message>
    <message>
        <source>Copy the file and its .d folder to a place you may write to.</source>
        <translation>请将该文件及其 .d 文件夹复制到您有权写入的位置。</translation>
    </message>
    <message>
        <source>{where} was opened for reading only.</source>
        <translation>{where} 以只读方式打开。</translation>
    </message>
    <message>
        <source>Open it for writing to change it.</source>
        <translation>如需更改，请以可写方式打开。</translation>
    </message>
    <message>
        <source>What &quot;{where}&quot; says of single images was not kept.</source>
        <translation>“{where}”未保留单张图像的结果。</translation>
    </message>
    <message>
        <source>The dense model has nobody to be compared with; an experiment of an earlier version has to be run again.</source>
        <translation>稠密模型没有可比较的对象；旧版本的实验须重新运行。</translation>
    </message>
    <message>
        <source>The workspace has no experiment called &quot;{where}&quot;.</source>
        <translation>工作区中没有名为“{where}”的实验。</translation>
    </message>
    <message>
        <source>`espalier list` shows names and ids; the first 4 characters of an id are enough.</source>
        <translation>`espalier list` 显示名称和 ID；ID 的前 4 个字符即可。</translation>
    </message>
    <message>
        <source>This cannot be the name of an experiment[: {reason}][ (at most {limit} characters)].</source>
        <translation>不能用作实验名称[：{reason}][（最多 {limit} 个字符）]。</translation>
    </message>
    <message>
        <source>Give it a short name of its own.</source>
        <translation>请为它起一个简短且唯一的名称。</translation>
    </message>
    <message>
        <source>This cannot be kept as a note[: {reason}][ (at most {limit} characters)].</source>
        <translation>不能保存为备注[：{reason}][（最多 {limit} 个字符）]。</translation>
    </message>
    <message>
        <source>Shorten it; a longer text belongs into a document.</source>
        <translation>请缩短；较长的文字应放入文档。</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; cannot be a tag[: {reason}][ (at most {limit} characters)].</source>
        <translation>“{where}”不能用作标签[：{reason}][（最多 {limit} 个字符）]。</translation>
    </message>
    <message>
        <source>A tag is one short word, as in `--tag ship`.</source>
        <translation>标签是一个简短的词，如 `--tag ship`。</translation>
    </message>
    <message>
        <source>An experiment cannot have so many tags[; {limit} is the most].</source>
        <translation>一个实验不能有这么多标签[；最多 {limit} 个]。</translation>
    </message>
    <message>
        <source>Take some away first.</source>
        <translation>请先移除一些。</translation>
    </message>
    <message>
        <source>{where} has no measured baseline yet, so nothing can be compared with it.</source>
        <translation>{where} 还没有实测基线，因此无法与之比较。</translation>
    </message>
    <message>
        <source>Finish it with `espalier resume`.</source>
        <translation>请用 `espalier resume` 完成。</translation>
    </message>
    <message>
        <source>The experiment[ &quot;{experiment}&quot;] has no {where} to export.</source>
        <translation>实验[“{experiment}”]没有可导出的 {where}。</translation>
    </message>
    <message>
        <source>Only experiments that were finished have a model, and only those that mask weights have masks.</source>
        <translation>只有已完成的实验才有模型，只有使用掩码的实验才有掩码。</translation>
    </message>
    <message>
        <source>{where} is being written by another program.</source>
        <translation>{where} 正由另一程序写入。</translation>
    </message>
    <message>
        <source>Try again in a moment, or close the other program.</source>
        <translation>请稍后重试，或关闭另一程序。</translation>
    </message>
    <message>
        <source>The database of {where} refused the work[: {detail}].</source>
        <translation>{where} 的数据库拒绝了操作[：{detail}]。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restore the file from a backup.</source>
        <translation>请重试；如仍然如此，请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>The model at {where} changed while it was copied into the workspace.</source>
        <translation>{where} 处的模型在复制到工作区时发生了变化。</translation>
    </message>
    <message>
        <source>Give the command again once the file is written.</source>
        <translation>请在文件写入完成后再次运行该命令。</translation>
    </message>
    <message>
        <source>A text for the workspace is not valid UTF-8[ ({detail})].</source>
        <translation>工作区的一段文字不是有效的 UTF-8[（{detail}）]。</translation>
    </message>
    <message>
        <source>Use names and paths in UTF-8.</source>
        <translation>请使用 UTF-8 编码的名称和路径。</translation>
    </message>
    <message>
        <source>{where} is of an older version and cannot be brought up to date here[: {reason}].</source>
        <translation>{where} 是旧版本，无法在此处升级[：{reason}]。</translation>
    </message>
    <message>
        <source>Open it once where it can be written, or copy it with its .d folder to such a place.</source>
        <translation>请在可写的位置打开一次，或将其连同 .d 文件夹复制到这样的位置。</translation>
    </message>
    <message>
        <source>{where} has a change that was interrupted and has to be undone first, which cannot be done in a place that is read-only.</source>
        <translation>{where} 有一项被中断的更改须先撤销，而在只读位置无法完成。</translation>
    </message>
    <message>
        <source>Copy the file, its -journal file and its .d folder to a place you may write to.</source>
        <translation>请将该文件、其 -journal 文件及 .d 文件夹复制到您有权写入的位置。</translation>
    </message>
    <message>
        <source>A file that belongs to the workspace is missing: {where}.</source>
        <translation>工作区的一个文件缺失：{where}。</translation>
    </message>
    <message>
        <source>Restore the .d folder beside the workspace, or run the experiment again.</source>
        <translation>请恢复工作区旁边的 .d 文件夹，或重新运行实验。</translation>
    </message>
    <message>
        <source>A file that belongs to the workspace is not what it was: {where}.</source>
        <translation>工作区的一个文件已不是原来的内容：{where}。</translation>
    </message>
    <message>
        <source>%1 passes.</source>
        <translation>%1 通过。</translation>
    </message>
    <message>
        <source>%1 does not pass.</source>
        <translation>%1 未通过。</translation>
    </message>
    <message>
        <source>Hold an experiment against limits, for CI: exit status 0 passed, 1 not</source>
        <translation>按限制检验实验，供 CI 使用：退出状态 0 通过，1 未通过</translation>
    </message>
    <message>
        <source>Points of accuracy lost against the dense model, at most</source>
        <translation>相对稠密模型损失的准确率上限，以百分点计</translation>
    </message>
    <message>
        <source>Latency / that of the dense model, at most</source>
        <translation>与稠密模型延迟之比的上限</translation>
    </message>
    <message>
        <source>Bytes of stored weights, at most</source>
        <translation>权重存储字节数的上限</translation>
    </message>
    <message>
        <source>Bytes of activations at their peak, at most</source>
        <translation>激活值峰值字节数的上限</translation>
    </message>
    <message>
        <source>Whose latency: masked, compacted, sparse or deployed; else the last of them that was measured</source>
        <translation>采用哪种延迟：masked、compacted、sparse 或 deployed；未给出时为其中最后一个已测量者</translation>
    </message>
    <message>
        <source>All limits of this operating profile too; more than once for several</source>
        <translation>同时采用此运行工况的全部限制；可重复使用以给出多个</translation>
    </message>
    <message>
        <source>A limit is kept only where the whole interval of the figure keeps it</source>
        <translation>指标的整个区间都在限制内，才算满足限制</translation>
    </message>
    <message>
        <source>Write the checks to this file as JUnit XML too</source>
        <translation>同时将检查结果以 JUnit XML 写入此文件</translation>
    </message>
    <message>
        <source>then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>%1: the choice still holds</source>
        <translation>%1：选择仍然有效</translation>
    </message>
    <message>
        <source>%1: the choice NO LONGER holds</source>
        <translation>%1：选择不再有效</translation>
    </message>
    <message>
        <source>Measure experiments anew, here and now or on other data: exit status 0 they still hold, 1 not</source>
        <translation>在本机当前状态下或用其他数据重新测量实验：退出状态 0 仍然有效，1 不再有效</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  及另外 %1 项</translation>
    </message>
    <message>
        <source>%1: identical, bit for bit</source>
        <translation>%1：逐位一致</translation>
    </message>
    <message>
        <source>%1: NOT the same</source>
        <translation>%1：不一致</translation>
    </message>
    <message>
        <source>  It was made elsewhere, so that need not be a fault:</source>
        <translation>  创建时的环境不同，因此不一定是错误：</translation>
    </message>
    <message>
        <source>Prune and train again, and compare bit for bit: exit status 0 identical, 1 not</source>
        <translation>重新剪枝和训练，并逐位比较：退出状态 0 一致，1 不一致</translation>
    </message>
    <message>
        <source>Names or ids, one or several; else all that came to a result</source>
        <translation>名称或 ID，一个或多个；未给出时为所有得到结果的实验</translation>
    </message>
    <message>
        <source>%1 × dense</source>
        <translation>%1 × 稠密</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>验证数据</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>instruction sets</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation>BLAS</translation>
    </message>
    <message>
        <source>accuracy lost</source>
        <translation>准确率损失</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>WORSE</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>activation peak</source>
        <translation>激活值峰值</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>工况 %1</translation>
    </message>
    <message>
        <source>not measured, at most %1 asked</source>
        <translation>未测量，要求不超过 %1</translation>
    </message>
    <message>
        <source>%1, at most %2 asked</source>
        <translation>%1，要求不超过 %2</translation>
    </message>
    <message>
        <source>The experiment {where} left no model that could be measured anew.</source>
        <translation>实验 {where} 没有留下可重新测量的模型。</translation>
    </message>
    <message>
        <source>Choose one that is done, or run its plan again.</source>
        <translation>请选择已完成的实验，或重新运行其方案。</translation>
    </message>
    <message>
        <source>{where} came to no result that could be compared.</source>
        <translation>{where} 没有得到可比较的结果。</translation>
    </message>
    <message>
        <source>Nothing was said about what {where} is to hold against.</source>
        <translation>没有说明 {where} 要按哪些限制检验。</translation>
    </message>
    <message>
        <source>Give a limit, as --max-accuracy-drop 1 or --max-latency-ratio 0.5, or a --profile.</source>
        <translation>请给出限制，如 --max-accuracy-drop 1 或 --max-latency-ratio 0.5，或给出 --profile。</translation>
    </message>
    <message>
        <source>run as</source>
        <translation>形态</translation>
    </message>
    <message>
        <source>%1, breaks even at %2</source>
        <translation>%1，稀疏度 %2 时持平</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Seed of what is drawn</source>
        <translation>随机抽取所用的种子</translation>
    </message>
    <message>
        <source>sustained</source>
        <translation>可持续</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>output (bytes)</source>
        <translation>输出（字节）</translation>
    </message>
    <message>
        <source>reads from</source>
        <translation>读取自</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>A scan on so few images[ ({images})] tells little: one image more or less is a large part of what it finds.</source>
        <translation>用这么少的图像[（{images} 张）]扫描，说明不了多少：多一张或少一张图像就会明显影响结果。</translation>
    </message>
    <message>
        <source>Say what it is: idx:DIR, images:DIR, cifar:DIR, csv:FILE or npy:X.npy,Y.npy.</source>
        <translation>请说明其类型：idx:DIR, images:DIR, cifar:DIR, csv:FILE 或 npy:X.npy,Y.npy。</translation>
    </message>
    <message>
        <source>The sparse runtime does not compute what the masked model does[ (difference: {found}, of the largest output)], so its figures would be wrong.</source>
        <translation>稀疏运行时与掩码模型的计算结果不一致[（差异：{found}，相对于最大输出）]，其数据将是错误的。</translation>
    </message>
    <message>
        <source>The profile&apos;s {where} cannot be met[ together with its {other}][: {reason}].</source>
        <translation>工况的 {where} 无法[与 {other} 同时]满足[：{reason}]。</translation>
    </message>
    <message>
        <source>Nothing was said about which profile to {where}.</source>
        <translation>没有指明要对哪个工况执行 {where}。</translation>
    </message>
    <message>
        <source>The load is so low that no request would come[: {rate} requests a second for {seconds} seconds].</source>
        <translation>负载过低，不会有请求到达[：每秒 {rate} 个请求，持续 {seconds} 秒]。</translation>
    </message>
    <message>
        <source>The load[ of {rate} requests a second] is more than this machine can serve with {where}[: at the most about {most}].</source>
        <translation>[每秒 {rate} 个请求的]负载超出本机以 {where} 所能处理的数量[：每秒最多约 {most} 个]。</translation>
    </message>
    <message>
        <source>A load of so few requests[ ({requests})] tells little of its p99.</source>
        <translation>负载的请求数[（{requests}）]太少，难以反映其 p99。</translation>
    </message>
    <message>
        <source>Record which experiment is to be deployed, and why</source>
        <translation>记录要部署哪个实验，以及原因</translation>
    </message>
    <message>
        <source>Its name, its id, or the beginning of the id; without one, what was decided is shown</source>
        <translation>名称、ID 或 ID 的开头几位；未给出时显示已有的决策</translation>
    </message>
    <message>
        <source>Who decides; the account&apos;s name unless given</source>
        <translation>决策人；未给出时为当前账户的名称</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>原因，用自己的话说明</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. `espalier decide WS EXPERIMENT` records what is.</source>
        <translation>还没有决策。`espalier decide WS EXPERIMENT` 可记录决策。</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>备选项</translation>
    </message>
    <message>
        <source>Open doubts</source>
        <translation>待解疑问</translation>
    </message>
    <message>
        <source>Names or ids, one or several; else the one that was decided on</source>
        <translation>名称或 ID，一个或多个；未给出时为已选定的实验</translation>
    </message>
    <message>
        <source>Estimated from the median latency, without a thought of waiting. A stress test measures it.</source>
        <translation>根据延迟中位数估计，未考虑等待。压力测试可实测。</translation>
    </message>
    <message>
        <source>Measured: the highest rate that was sustained under load.</source>
        <translation>实测：负载下可持续的最高速率。</translation>
    </message>
    <message>
        <source>requests a second and core</source>
        <translation>每核每秒请求数</translation>
    </message>
    <message>
        <source>devices for the peak</source>
        <translation>峰值所需设备数</translation>
    </message>
    <message>
        <source>As many as serve the profile&apos;s peak.</source>
        <translation>足以处理工况峰值的设备数。</translation>
    </message>
    <message>
        <source>%1 a million requests</source>
        <translation>每百万次请求 %1</translation>
    </message>
    <message>
        <source>With those devices, at the profile&apos;s average rate.</source>
        <translation>使用这些设备，按工况的平均速率。</translation>
    </message>
    <message>
        <source>%1 a million, never idle</source>
        <translation>每百万次 %1，从不空闲</translation>
    </message>
    <message>
        <source>With a device that is busy all the time: it cannot cost less.</source>
        <translation>设备始终满载：成本不可能更低。</translation>
    </message>
    <message>
        <source>With those devices, 730 hours.</source>
        <translation>使用这些设备，730 小时。</translation>
    </message>
    <message>
        <source>energy, %1</source>
        <translation>能耗，%1</translation>
    </message>
    <message>
        <source>Counted by the processor while it served the load: the whole package.</source>
        <translation>处理负载期间由处理器计量：整个封装。</translation>
    </message>
    <message>
        <source>The profile&apos;s watts over the time a request takes.</source>
        <translation>工况的功率乘以单个请求的耗时。</translation>
    </message>
    <message>
        <source>energy, by operations</source>
        <translation>能耗，按运算</translation>
    </message>
    <message>
        <source>Estimated: %1 pJ a multiply-accumulate, %2 pJ a byte. %3</source>
        <translation>估计值：每次乘加 %1 pJ，每字节 %2 pJ。%3</translation>
    </message>
    <message>
        <source>Peak of a fresh process less an empty one&apos;s, where it was measured.</source>
        <translation>新进程的峰值减去空进程的峰值（若已测量）。</translation>
    </message>
    <message>
        <source>Weights in the format that would ship.</source>
        <translation>以交付格式存储的权重。</translation>
    </message>
    <message>
        <source>%1 was not measured in this profile&apos;s runtime: there is no bill.</source>
        <translation>未在此工况的运行时中测量 %1：没有成本清单。</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <translation>%1，工况 %2，%3。</translation>
    </message>
    <message>
        <source>At the profile&apos;s load it needs as many devices as the dense model: nothing is saved.</source>
        <translation>在工况的负载下，所需设备数与稠密模型相同：没有节省。</translation>
    </message>
    <message>
        <source>At the profile&apos;s load it saves %1 %2 a month (%3).</source>
        <translation>在工况的负载下，每月节省 %1 %2（%3）。</translation>
    </message>
    <message>
        <source>At the profile&apos;s load it costs %1 %2 a month more (%3).</source>
        <translation>在工况的负载下，每月多花费 %1 %2（%3）。</translation>
    </message>
    <message>
        <source>With a price an hour in the profile there are costs, too.</source>
        <translation>在工况中给出每小时价格，即可同时显示成本。</translation>
    </message>
    <message>
        <source>Rates are estimates until a stress test has measured them.</source>
        <translation>在压力测试实测之前，速率为估计值。</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>What each layer costs</source>
        <translation>各层的成本</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Energy dense (µJ)</source>
        <translation>稠密能耗 (µJ)</translation>
    </message>
    <message>
        <source>now (µJ)</source>
        <translation>当前 (µJ)</translation>
    </message>
    <message>
        <source>Stored dense (kB)</source>
        <translation>稠密存储 (kB)</translation>
    </message>
    <message>
        <source>now (kB)</source>
        <translation>当前 (kB)</translation>
    </message>
    <message>
        <source>Time dense (ms)</source>
        <translation>稠密时间 (ms)</translation>
    </message>
    <message>
        <source>now (ms)</source>
        <translation>当前 (ms)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>没有测量结果</translation>
    </message>
    <message>
        <source>measured alone; a load only makes it worse</source>
        <translation>单独实测；负载只会使其变差</translation>
    </message>
    <message>
        <source>estimated from the median latency</source>
        <translation>根据延迟中位数估计</translation>
    </message>
    <message>
        <source>measured under load</source>
        <translation>负载下实测</translation>
    </message>
    <message>
        <source>p99 in the worst surroundings: %1</source>
        <translation>最差环境下的 p99：%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，工况 %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Used up (%)</source>
        <translation>已用 (%)</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>%1, %2, %3 requests/s</source>
        <translation>%1，%2，%3 请求/秒</translation>
    </message>
    <message>
        <source>no: %1 not served</source>
        <translation>否：%1 个未处理</translation>
    </message>
    <message>
        <source>no: the queue grows</source>
        <translation>否：队列增长</translation>
    </message>
    <message>
        <source>no: p99 too late</source>
        <translation>否：p99 超限</translation>
    </message>
    <message>
        <source>Neither %1 nor the dense model sustained any rate with p99 within %2.</source>
        <translation>%1 与稠密模型均没有 p99 在 %2 以内的可持续速率。</translation>
    </message>
    <message>
        <source>%1 sustains %2 requests a second with p99 within %3; the dense model none that was tried.</source>
        <translation>p99 在 %3 以内时，%1 每秒可持续处理 %2 个请求；稠密模型在所试速率下均不可持续。</translation>
    </message>
    <message>
        <source>%1 sustained no rate that was tried with p99 within %2; the dense model sustains %3.</source>
        <translation>p99 在 %2 以内时，%1 在所试速率下均不可持续；稠密模型每秒可持续处理 %3 个请求。</translation>
    </message>
    <message>
        <source>%1 sustains %2 requests a second with p99 within %3, %4 times the dense model&apos;s %5.</source>
        <translation>p99 在 %3 以内时，%1 每秒可持续处理 %2 个请求，是稠密模型（%5）的 %4 倍。</translation>
    </message>
    <message>
        <source>%1 under load</source>
        <translation>%1 的负载表现</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到达方式</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>请求/秒</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>p50 (ms)</source>
        <translation>p50 (ms)</translation>
    </message>
    <message>
        <source>p95 (ms)</source>
        <translation>p95 (ms)</translation>
    </message>
    <message>
        <source>p99 (ms)</source>
        <translation>p99 (ms)</translation>
    </message>
    <message>
        <source>p99.9 (ms)</source>
        <translation>p99.9 (ms)</translation>
    </message>
    <message>
        <source>Waiting p99</source>
        <translation>等待 p99</translation>
    </message>
    <message>
        <source>Jitter (ms)</source>
        <translation>抖动 (ms)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>可持续</translation>
    </message>
    <message>
        <source>requests came within %1 of their time</source>
        <translation>请求到达时刻的偏差不超过 %1 µs</translation>
    </message>
    <message>
        <source>
Other programs kept %1 processors busy meanwhile: these are the latencies of a busy machine.</source>
        <translation>
期间其他程序占用了 %1 个处理器：这些延迟反映的是繁忙的机器。</translation>
    </message>
    <message>
        <source>other data %1</source>
        <translation>其他数据 %1</translation>
    </message>
    <message>
        <source>%1, severity %2</source>
        <translation>%1，强度 %2</translation>
    </message>
    <message>
        <source>%1 was tried on the data as they are only.</source>
        <translation>%1 只在原样数据上测试过。</translation>
    </message>
    <message>
        <source>%1: %2 as they are, %3 in the worst plausible case (%4).</source>
        <translation>%1：原样数据 %2，最差合理情形 %3（%4）。</translation>
    </message>
    <message>
        <source>%1 diverges in the worst plausible case (%2).</source>
        <translation>%1 在最差合理情形下发散（%2）。</translation>
    </message>
    <message>
        <source>The dense model: %1 and %2 (%3).</source>
        <translation>稠密模型：%1 和 %2（%3）。</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>Typical and worst case</source>
        <translation>典型与最差情形</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>data as they are</source>
        <translation>原样数据</translation>
    </message>
    <message>
        <source>worst plausible case</source>
        <translation>最差合理情形</translation>
    </message>
    <message>
        <source>which is</source>
        <translation>具体为</translation>
    </message>
    <message>
        <source>mean over corruptions</source>
        <translation>各劣化的均值</translation>
    </message>
    <message>
        <source>worst mix of classes</source>
        <translation>最差类别组合</translation>
    </message>
    <message>
        <source>accuracy lost (points)</source>
        <translation>准确率损失（百分点）</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史</translation>
    </message>
    <message>
        <source>lost from</source>
        <translation>损失从</translation>
    </message>
    <message>
        <source>lost to</source>
        <translation>损失到</translation>
    </message>
    <message>
        <source>still holds</source>
        <translation>仍然有效</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; came to no result, so it cannot be decided on.</source>
        <translation>“{where}”没有得到结果，因此不能选定。</translation>
    </message>
    <message>
        <source>Choose an experiment that is done; `espalier list` shows which are.</source>
        <translation>请选择已完成的实验；`espalier list` 会列出。</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; lies in the trash, so it cannot be decided on.</source>
        <translation>“{where}”在回收站中，因此不能选定。</translation>
    </message>
    <message>
        <source>Take it out of the trash first.</source>
        <translation>请先从回收站还原。</translation>
    </message>
    <message>
        <source>A text of the decision is too long[: {where}][ (at most {limit} characters)].</source>
        <translation>决策的一段文字过长[：{where}][（最多 {limit} 个字符）]。</translation>
    </message>
    <message>
        <source>--by and --note belong to a decision, but no experiment was named.</source>
        <translation>--by 和 --note 用于记录决策，但没有指定实验。</translation>
    </message>
    <message>
        <source>Name the experiment that is decided on.</source>
        <translation>请指定要选定的实验。</translation>
    </message>
    <message>
        <source> It saves %1 of %2.</source>
        <translation> 节省 %1（共 %2）。</translation>
    </message>
    <message>
        <source> It is %1 slower than dense.</source>
        <translation> 比稠密慢 %1。</translation>
    </message>
    <message>
        <source> It saves no time.</source>
        <translation> 没有节省时间。</translation>
    </message>
    <message>
        <source> Stored: %1 of %2.</source>
        <translation> 存储：%1 / %2。</translation>
    </message>
    <message>
        <source> The plan says: %1.</source>
        <translation> 方案说明：%1。</translation>
    </message>
    <message>
        <source> It takes %1 of the dense model&apos;s time.</source>
        <translation> 占稠密模型时间的 %1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 of its weights are gone. </source>
        <translation>移除了 %1 的权重。 </translation>
    </message>
    <message>
        <source>No scan looked at this cut alone.</source>
        <translation>没有单独扫描过此裁剪。</translation>
    </message>
    <message>
        <source> Its channels go with those of %1.</source>
        <translation> 其通道与 %1 的通道一同移除。</translation>
    </message>
    <message>
        <source>Left dense: cut alone, its accuracy breaks at %1 %2.</source>
        <translation>保持稠密：单独裁剪时，准确率在 %1 %2 处骤降。</translation>
    </message>
    <message>
        <source>Left dense: there is little in it.</source>
        <translation>保持稠密：可移除的内容很少。</translation>
    </message>
    <message>
        <source>Left dense: its channels cannot go. %1</source>
        <translation>保持稠密：其通道不可移除。%1</translation>
    </message>
    <message>
        <source>Left dense.</source>
        <translation>保持稠密。</translation>
    </message>
    <message>
        <source>In 1 layer, %2 of its weights.</source>
        <translation>用于 1 层，移除其权重的 %2。</translation>
    </message>
    <message>
        <source>In %1 layers, %2 of their weights.</source>
        <translation>用于 %1 层，移除其权重的 %2。</translation>
    </message>
    <message>
        <source> What is removed is really gone: any engine runs the smaller model faster.</source>
        <translation> 移除的部分真正消失：任何引擎运行缩小后的模型都更快。</translation>
    </message>
    <message>
        <source> Zeros in a fixed rhythm: packed when stored; fast only where an engine knows them.</source>
        <translation> 零值按固定规律分布：存储时可压缩；只有引擎支持时才快。</translation>
    </message>
    <message>
        <source> Zeros in tiles: fewer indexes than single weights; fast only in a sparse engine.</source>
        <translation> 零值成块分布：索引少于单个权重；只有在稀疏引擎中才快。</translation>
    </message>
    <message>
        <source> Single weights cost the least accuracy; they make nothing faster but in a sparse engine.</source>
        <translation> 移除单个权重的准确率损失最小；只有在稀疏引擎中才会更快。</translation>
    </message>
    <message>
        <source>as many bytes stored</source>
        <translation>存储字节数相同</translation>
    </message>
    <message>
        <source>%1 less stored</source>
        <translation>存储少 %1</translation>
    </message>
    <message>
        <source>%1 more stored</source>
        <translation>存储多 %1</translation>
    </message>
    <message>
        <source>%1 points of accuracy</source>
        <translation>准确率 %1 个百分点</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Not to prune at all: %1.</source>
        <translation>完全不剪枝：%1。</translation>
    </message>
    <message>
        <source>Faster, but not as accurate: %1.</source>
        <translation>更快，但准确率较低：%1。</translation>
    </message>
    <message>
        <source>More accurate, but not as fast: %1.</source>
        <translation>更准确，但较慢：%1。</translation>
    </message>
    <message>
        <source> The intervals of the two accuracies overlap.</source>
        <translation> 两者的准确率区间重叠。</translation>
    </message>
    <message>
        <source>The processor was %1 and is %2 now.</source>
        <translation>处理器原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The instruction sets were %1 and are %2 now.</source>
        <translation>指令集原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>There were %1 processor cores and are %2 now.</source>
        <translation>处理器核心数原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The BLAS was %1 and is %2 now.</source>
        <translation>BLAS 原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>LibTorch was %1 and is %2 now.</source>
        <translation>LibTorch 原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>OpenCV was %1 and is %2 now.</source>
        <translation>OpenCV 原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>Espalier was %1 and is %2 now.</source>
        <translation>Espalier 原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The model is another: its hash was %1 and is %2 now.</source>
        <translation>模型已改变：哈希原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The data are others: their hash was %1 and is %2 now.</source>
        <translation>数据已改变：哈希原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Correct it, in the profile&apos;s file where there is one, and add it again.</source>
        <translation>请更正（如有工况文件，在文件中更正），然后重新添加。</translation>
    </message>
    <message>
        <source>Correct one of the two, in the profile&apos;s file where there is one, and add it again.</source>
        <translation>请更正其中之一（如有工况文件，在文件中更正），然后重新添加。</translation>
    </message>
    <message>
        <source>No experiment was named, and in {where} nothing has been decided yet.</source>
        <translation>没有指定实验，且 {where} 中还没有决策。</translation>
    </message>
    <message>
        <source>Name an experiment, or decide on one with `espalier decide WS EXPERIMENT`.</source>
        <translation>请指定实验，或用 `espalier decide WS EXPERIMENT` 选定一个。</translation>
    </message>
    <message>
        <source>No experiment is selected that could be measured anew.</source>
        <translation>没有选中可重新测量的实验。</translation>
    </message>
    <message>
        <source>Select one or several that are done.</source>
        <translation>请选择一个或多个已完成的实验。</translation>
    </message>
    <message>
        <source>noisy neighbour</source>
        <translation>邻居进程干扰</translation>
    </message>
    <message>
        <source>memory pressure</source>
        <translation>内存压力</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>打印此帮助并退出</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必需）</translation>
    </message>
    <message>
        <source>Exit status: 0 done or passed, 1 not passed, 2 bad usage or bad input, 3 something is wrong with this machine, 4 a job failed or was cancelled.</source>
        <translation>退出状态：0 完成或通过，1 未通过，2 用法或输入有误，3 本机有问题，4 任务失败或被取消。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>A report to carry into a meeting: PDF, HTML, CSV or JSON</source>
        <translation>可带去开会的报告：PDF、HTML、CSV 或 JSON</translation>
    </message>
    <message>
        <source>The file to write; its ending, .pdf, .html, .csv or .json, says what it becomes</source>
        <translation>要写入的文件；由扩展名 .pdf、.html、.csv 或 .json 决定格式</translation>
    </message>
    <message>
        <source>Show this one in detail; may be given again. Else the front, and what was decided on</source>
        <translation>详细列出此实验；可重复使用。未给出时为前沿上的实验和已决定采用的实验</translation>
    </message>
    <message>
        <source>%1 · %2 at 0, off a logarithmic axis</source>
        <translation>%1 · %2 个为 0，不在对数轴上</translation>
    </message>
    <message>
        <source>worst plausible (%)</source>
        <translation>最差合理情形 (%)</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>最差情形</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Compacted</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>稀疏</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Its name; F2 renames it</source>
        <translation>名称；按 F2 重命名</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束状态</translation>
    </message>
    <message>
        <source>Weights removed, of all weights</source>
        <translation>移除的权重，占全部权重</translation>
    </message>
    <message>
        <source>On the validation set, with its 95 % interval</source>
        <translation>在验证集上，附 95% 区间</translation>
    </message>
    <message>
        <source>Accuracy less the dense model&apos;s, in points</source>
        <translation>准确率与稠密模型之差，以百分点计</translation>
    </message>
    <message>
        <source>Accuracy in the worst plausible case of a robustness test</source>
        <translation>鲁棒性测试中最差合理情形下的准确率</translation>
    </message>
    <message>
        <source>Latency / dense with zeros at full price</source>
        <translation>延迟 / 稠密，零值照常计算</translation>
    </message>
    <message>
        <source>Latency / dense with channels really gone</source>
        <translation>延迟 / 稠密，通道真正移除</translation>
    </message>
    <message>
        <source>Latency / dense in our own sparse runtime</source>
        <translation>延迟 / 稠密，在自带的稀疏运行时中</translation>
    </message>
    <message>
        <source>Latency / dense where it is deployed</source>
        <translation>延迟 / 稠密，在部署环境中</translation>
    </message>
    <message>
        <source>Weights in the format that would ship</source>
        <translation>以交付格式存储的权重</translation>
    </message>
    <message>
        <source>Activations alive at once, for one sample</source>
        <translation>单个样本同时存活的激活值</translation>
    </message>
    <message>
        <source>Single words to find it by: tag:ship in the filter</source>
        <translation>便于查找的单个词：在筛选中写 tag:ship</translation>
    </message>
    <message>
        <source>What you noted about it</source>
        <translation>您对它的备注</translation>
    </message>
    <message>
        <source>Multiply-accumulates removed, of all</source>
        <translation>移除的乘加运算，占全部</translation>
    </message>
    <message>
        <source>How long pruning, recovery and measuring took</source>
        <translation>剪枝、恢复和测量的耗时</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>开始的时间</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words are looked for in names, tags, notes and plans; all terms have to hold.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在名称、标签、备注和方案中查找文字；所有条件须同时满足。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>同时包含两个词</translation>
    </message>
    <message>
        <source>percent, points</source>
        <translation>百分比、百分点</translation>
    </message>
    <message>
        <source>of dense, as deployable</source>
        <translation>与稠密之比，可部署形态</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>时间中位数</translation>
    </message>
    <message>
        <source>sizes, times</source>
        <translation>大小、时间</translation>
    </message>
    <message>
        <source>a whole tag; how it ended</source>
        <translation>完整标签；结束状态</translation>
    </message>
    <message>
        <source>a minus in front: not</source>
        <translation>前加减号：排除</translation>
    </message>
    <message>
        <source>exactly that</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>&lt;p&gt;Figures: %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;数据：%1。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>On the front: %1.</source>
        <translation>前沿上：%1。</translation>
    </message>
    <message>
        <source>Accuracy against latency over dense, with 95 % intervals. The line joins the front: what nothing else beats in both.</source>
        <translation>准确率与相对稠密的延迟，附 95% 区间。连线为前沿：没有其他实验在两方面同时更优。</translation>
    </message>
    <message>
        <source>Scatter chart of %1 experiments. %2</source>
        <translation>%1 个实验的散点图。%2</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>milliseconds, up to p95</source>
        <translation>毫秒，至 p95</translation>
    </message>
    <message>
        <source>How long single runs took, %1; the mark is the median.</source>
        <translation>各次运行的耗时，%1；标记为中位数。</translation>
    </message>
    <message>
        <source>Two histograms. This model: median %1, p99 %2. The dense model: median %3, p99 %4.</source>
        <translation>两个直方图。此模型：中位数 %1，p99 %2。稠密模型：中位数 %3，p99 %4。</translation>
    </message>
    <message>
        <source>other operators</source>
        <translation>其他算子</translation>
    </message>
    <message>
        <source>milliseconds, median</source>
        <translation>毫秒，中位数</translation>
    </message>
    <message>
        <source>Where the time goes, layer by layer, for each way of running the model; what is in no layer comes last.</source>
        <translation>各种运行方式下，时间在各层的分布；不属于任何层的部分列在最后。</translation>
    </message>
    <message>
        <source>Stacked bars: %1.</source>
        <translation>堆叠条形图：%1。</translation>
    </message>
    <message>
        <source>change of accuracy, points</source>
        <translation>准确率变化（百分点）</translation>
    </message>
    <message>
        <source>Change of each class&apos;s accuracy with its 95 % interval; grey is what may be chance.</source>
        <translation>各类别的准确率变化，附 95% 区间；灰色表示可能是偶然。</translation>
    </message>
    <message>
        <source>Dots with whiskers; most is lost by %1: %2 points.</source>
        <translation>带误差线的点图；损失最大的是 %1：%2 个百分点。</translation>
    </message>
    <message>
        <source>stored weights, %1</source>
        <translation>权重存储，%1</translation>
    </message>
    <message>
        <source>Bytes of the weights in the smallest format that would ship, indexes counted.</source>
        <translation>以可交付的最小格式存储权重所需的字节数，计入索引。</translation>
    </message>
    <message>
        <source>Bars: %1.</source>
        <translation>条形图：%1。</translation>
    </message>
    <message>
        <source>Pruning report: %1</source>
        <translation>剪枝报告：%1</translation>
    </message>
    <message>
        <source>Model %1, %2</source>
        <translation>模型 %1，%2</translation>
    </message>
    <message>
        <source>%1 threads, batch %2</source>
        <translation>%1 个线程，批大小 %2</translation>
    </message>
    <message>
        <source>p99 at most %1</source>
        <translation>p99 不超过 %1</translation>
    </message>
    <message>
        <source>%1 requests a second</source>
        <translation>每秒 %1 个请求</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>accuracy at least %1</source>
        <translation>准确率不低于 %1</translation>
    </message>
    <message>
        <source>Does it fit</source>
        <translation>是否符合要求</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>limiting figure</source>
        <translation>制约指标</translation>
    </message>
    <message>
        <source>a million requests</source>
        <translation>每百万次请求</translation>
    </message>
    <message>
        <source>energy a request</source>
        <translation>单次请求能耗</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>负载表现</translation>
    </message>
    <message>
        <source>Real requests, the same for both. p99 is from when a request was to come until it was answered.</source>
        <translation>实际处理的请求，两个模型相同。p99 从请求应到达的时刻算到得到应答为止。</translation>
    </message>
    <message>
        <source>p99 at that, worst</source>
        <translation>该速率下的 p99，最差</translation>
    </message>
    <message>
        <source>On worse data</source>
        <translation>劣化数据上的表现</translation>
    </message>
    <message>
        <source>Accuracy on samples as they are, made worse in several ways and severities, and in the worst plausible case.</source>
        <translation>样本原样、按多种方式和强度劣化后，以及最差合理情形下的准确率。</translation>
    </message>
    <message>
        <source>mean, made worse</source>
        <translation>劣化后均值</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>已失效。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Made with Espalier</source>
        <translation>由 Espalier 生成</translation>
    </message>
    <message>
        <source>Why each layer got what it got</source>
        <translation>各层如此分配的原因</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>what</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>%1, version %2. It holds as long as processor, libraries and data are those it was measured with.</source>
        <translation>%1，版本 %2。只要处理器、库和数据与测量时相同，决策即有效。</translation>
    </message>
    <message>
        <source>Why these patterns</source>
        <translation>为何采用这些模式</translation>
    </message>
    <message>
        <source>What else there was</source>
        <translation>还有哪些选择</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>尚未解决的问题</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>全部实验</translation>
    </message>
    <message>
        <source>Oldest first. Latency is over dense, as the model would be deployed; a star marks the front.</source>
        <translation>从早到晚排列。延迟相对稠密，按模型的部署形态计；星号表示在前沿上。</translation>
    </message>
    <message>
        <source>from dense</source>
        <translation>与稠密之差</translation>
    </message>
    <message>
        <source>weights gone</source>
        <translation>移除的权重</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>To measure it again</source>
        <translation>如何重新测量</translation>
    </message>
    <message>
        <source>Model, SHA-256</source>
        <translation>模型 SHA-256</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>验证数据</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Data, SHA-256</source>
        <translation>数据 SHA-256</translation>
    </message>
    <message>
        <source>Masks, SHA-256</source>
        <translation>掩码 SHA-256</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>What it was measured with.</source>
        <translation>测量环境。</translation>
    </message>
    <message>
        <source>plan.json</source>
        <translation>plan.json</translation>
    </message>
    <message>
        <source>Batch %1, threads %2; each way was measured in turn with the dense model.</source>
        <translation>批大小 %1，线程数 %2；每种运行方式均与稠密模型轮流测量。</translation>
    </message>
    <message>
        <source>way of running it</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>dense median</source>
        <translation>稠密中位数</translation>
    </message>
    <message>
        <source>over dense</source>
        <translation>相对稠密</translation>
    </message>
    <message>
        <source>Accuracy against latency</source>
        <translation>准确率与延迟</translation>
    </message>
    <message>
        <source>The front: what nothing else beats in both accuracy and latency.</source>
        <translation>前沿：没有其他实验在准确率和延迟上同时更优。</translation>
    </message>
    <message>
        <source>as</source>
        <translation>形态</translation>
    </message>
    <message>
        <source>Each class before and after, image by image; who loses most comes first.</source>
        <translation>各类别剪枝前后的逐图像对比；损失最大的排在最前。</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>change, points</source>
        <translation>变化（百分点）</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>可能是偶然</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>逐层结果</translation>
    </message>
    <message>
        <source>What was asked of each layer and what became of it. Times are of the layer alone, %1.</source>
        <translation>对各层的要求与实际结果。时间仅为该层自身的耗时，%1。</translation>
    </message>
    <message>
        <source>dense time</source>
        <translation>稠密耗时</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>process peak</source>
        <translation>进程峰值</translation>
    </message>
    <message>
        <source>%1 of the dense model&apos;s, 95 % between %2 and %3</source>
        <translation>稠密模型的 %1，95% 区间 %2 至 %3</translation>
    </message>
    <message>
        <source>of %1 samples</source>
        <translation>共 %1 个样本</translation>
    </message>
    <message>
        <source>%1 points from dense</source>
        <translation>与稠密相差 %1 个百分点</translation>
    </message>
    <message>
        <source>of dense, %1; median %2</source>
        <translation>相对稠密，%1；中位数 %2</translation>
    </message>
    <message>
        <source>Stored weights</source>
        <translation>权重存储</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>process peak %1</source>
        <translation>进程峰值 %1</translation>
    </message>
    <message>
        <source>at most alive at once</source>
        <translation>同时存活的最大值</translation>
    </message>
    <message>
        <source>Time: %1 (%2).</source>
        <translation>耗时：%1（%2）。</translation>
    </message>
    <message>
        <source>Stored: %1 instead of %2. Multiply-accumulates: %3 fewer.</source>
        <translation>存储：%1，原为 %2。乘加运算减少 %3。</translation>
    </message>
    <message>
        <source>Accuracy goes from %1 to %2.</source>
        <translation>准确率从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>Image by image that is %1 points, 95 % between %2 and %3; %4 images are newly wrong, %5 newly right.</source>
        <translation>逐图像比较，变化为 %1 个百分点，95% 区间 %2 至 %3；%4 张图像由对变错，%5 张由错变对。</translation>
    </message>
    <message>
        <source>Not known: what the models say of single images was not kept.</source>
        <translation>未知：未保留模型对单张图像的结果。</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1（%2 个百分点）</translation>
    </message>
    <message>
        <source>No class loses for certain.</source>
        <translation>没有类别确定变差。</translation>
    </message>
    <message>
        <source>%1, and %2 more.</source>
        <translation>%1，以及另外 %2 个。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Not judged: the workspace has no operating profile.</source>
        <translation>未评判：工作区中没有运行工况。</translation>
    </message>
    <message>
        <source>Accuracy from %1 samples.</source>
        <translation>准确率基于 %1 个样本。</translation>
    </message>
    <message>
        <source>Latency from %1 paired runs beside the dense model.</source>
        <translation>延迟基于与稠密模型成对进行的 %1 次运行。</translation>
    </message>
    <message>
        <source>Nothing is known to be open.</source>
        <translation>未发现待解的疑问。</translation>
    </message>
    <message>
        <source>One doubt is open, see the decision.</source>
        <translation>有 1 个待解疑问，见“决策”部分。</translation>
    </message>
    <message>
        <source>%1 doubts are open, see the decision.</source>
        <translation>有 %1 个待解疑问，见“决策”部分。</translation>
    </message>
    <message>
        <source>The workspace has no experiments yet, not even the dense model&apos;s.</source>
        <translation>工作区中还没有实验，稠密模型也尚未测量。</translation>
    </message>
    <message>
        <source>Only the dense model was measured. There is nothing to choose from yet.</source>
        <translation>只测量了稠密模型，还没有可供选择的实验。</translation>
    </message>
    <message>
        <source>None of the experiments came to a result. There is nothing to recommend; what went wrong is told under All experiments.</source>
        <translation>没有实验得出结果，因此无可推荐；出错原因见“全部实验”。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Decided: %1 (%2).</source>
        <translation>已决定采用：%1（%2）。</translation>
    </message>
    <message>
        <source>This decision has expired; measure again before relying on it. %1</source>
        <translation>此决策已失效；采信之前请重新测量。%1</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>What it loses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Who loses</source>
        <translation>谁变差</translation>
    </message>
    <message>
        <source>How sure is that</source>
        <translation>结论有多可靠</translation>
    </message>
    <message>
        <source>What kind of report {where} should be cannot be told from its name.</source>
        <translation>无法从名称判断 {where} 应为哪种报告。</translation>
    </message>
    <message>
        <source>End it in .pdf, .html, .csv or .json.</source>
        <translation>请使用 .pdf、.html、.csv 或 .json 扩展名。</translation>
    </message>
    <message>
        <source>The accuracy is known to ± {half} only, from {n} samples. More validation data would tell.</source>
        <translation>准确率只能确定到 ± {half}，基于 {n} 个样本。增加验证数据即可进一步确定。</translation>
    </message>
    <message>
        <source>Whether accuracy changed at all is not certain: {change} points, between {low} and {high}.</source>
        <translation>准确率是否有变化并不确定：{change} 个百分点，区间 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>Class {class} certainly loses: {change} points, between {low} and {high}, on {n} samples.</source>
        <translation>类别 {class} 确定变差：{change} 个百分点，区间 {low} 至 {high}，基于 {n} 个样本。</translation>
    </message>
    <message>
        <source>The best of {count} experiments on one validation set looks better than it is. Data it was not chosen on would tell.</source>
        <translation>在同一验证集上从 {count} 个实验中选出的最佳者，看起来会优于实际。用未参与选择的数据测试即可进一步确定。</translation>
    </message>
    <message>
        <source>Its best epoch was chosen on the validation set, which flatters the last tenths of a point.</source>
        <translation>最佳轮次是在验证集上选出的，因此结果会偏高零点几个百分点。</translation>
    </message>
    <message>
        <source>It was run with one seed only. How much chance is in it is not known.</source>
        <translation>只用一个随机种子运行过，其中偶然因素的影响未知。</translation>
    </message>
    <message>
        <source>Its latency was not measured.</source>
        <translation>未测量其延迟。</translation>
    </message>
    <message>
        <source>It may be no faster than dense: {ratio}, between {low_ratio} and {high_ratio} ({truth}).</source>
        <translation>它可能并不比稠密快：{ratio}，区间 {low_ratio} 至 {high_ratio}（{truth}）。</translation>
    </message>
    <message>
        <source>It is slower than dense: {ratio}, between {low_ratio} and {high_ratio} ({truth}).</source>
        <translation>它比稠密慢：{ratio}，区间 {low_ratio} 至 {high_ratio}（{truth}）。</translation>
    </message>
    <message>
        <source>Its latency is known roughly only: {ratio}, between {low_ratio} and {high_ratio}. A quieter machine would tell.</source>
        <translation>其延迟只是粗略已知：{ratio}，区间 {low_ratio} 至 {high_ratio}。在更空闲的机器上测量即可进一步确定。</translation>
    </message>
    <message>
        <source>Its latency was measured on dense kernels only, which gain nothing from zeros.</source>
        <translation>其延迟只用稠密内核测量过，而稠密内核不会因零值变快。</translation>
    </message>
    <message>
        <source>The machine was busy while the latency was measured.</source>
        <translation>测量延迟时机器繁忙。</translation>
    </message>
    <message>
        <source>{count} of its layers are slower than dense ({truth}): {layers}.</source>
        <translation>有 {count} 层比稠密慢（{truth}）：{layers}。</translation>
    </message>
    <message>
        <source>It was never put under load: p99 with requests waiting is not known.</source>
        <translation>从未进行压力测试：有请求排队时的 p99 未知。</translation>
    </message>
    <message>
        <source>It was never tried on worse data: noise, blur, poor light.</source>
        <translation>从未在劣化数据（噪声、模糊、光线不足）上测试。</translation>
    </message>
    <message>
        <source>It was judged on one data set. A second one, from where it will work, would tell.</source>
        <translation>只在一个数据集上评判过。用来自实际使用场合的另一个数据集测试即可进一步确定。</translation>
    </message>
    <message>
        <source>The workspace has no operating profile: what it has to keep to is not written down.</source>
        <translation>工作区中没有运行工况：尚未写明必须满足的要求。</translation>
    </message>
    <message>
        <source>It fails the profile {subject}: {limit} is {measured}, {asked} is asked.</source>
        <translation>不满足工况 {subject}：{limit} 为 {measured}，要求 {asked}。</translation>
    </message>
    <message>
        <source>Whether it passes the profile {subject} is not known: not all of it was measured.</source>
        <translation>是否满足工况 {subject} 未知：并非所有指标都已测量。</translation>
    </message>
    <message>
        <source>The compacted model&apos;s outputs differ from the masked one&apos;s by up to {difference}.</source>
        <translation>紧凑模型与掩码模型的输出最多相差 {difference}。</translation>
    </message>
    <message>
        <source>Give each load more seconds (--seconds).</source>
        <translation>请增加每次负载的秒数 (--seconds)。</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>在限制内</translation>
    </message>
    <message>
        <source>foretold from the others</source>
        <translation>由其他实验预测</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 for an answer, %2</source>
        <translation>每次回答 %1，%2</translation>
    </message>
    <message>
        <source>%1 for an answer</source>
        <translation>每次回答 %1</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>答对率</translation>
    </message>
    <message>
        <source>File to ship</source>
        <translation>交付文件</translation>
    </message>
    <message>
        <source>Memory while it runs</source>
        <translation>运行时内存</translation>
    </message>
    <message>
        <source>; reckoned, not tried under load</source>
        <translation>；推算得出，未在负载下测试</translation>
    </message>
    <message>
        <source>Cost of a million requests</source>
        <translation>每百万次请求的成本</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No group is certainly worse off.</source>
        <translation>没有哪一类确定变差。</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>谁付代价</translation>
    </message>
    <message>
        <source>How long an answer takes at %1 requests a second</source>
        <translation>每秒 %1 个请求时，回答需要多久</translation>
    </message>
    <message>
        <source>today</source>
        <translation>现有模型</translation>
    </message>
    <message>
        <source>How long an answer takes, one at a time</source>
        <translation>逐个请求时，回答需要多久</translation>
    </message>
    <message>
        <source>On worse data (%1) it still has %2 right; the model of today %3.</source>
        <translation>在较差的数据（%1）上，答对率仍有 %2；现有模型为 %3。</translation>
    </message>
    <message>
        <source>about </source>
        <translation>约 </translation>
    </message>
    <message>
        <source>99 of 100 answers within %1%2; %3 allowed</source>
        <translation>100 次回答中 99 次所需时间：%1%2；允许 %3</translation>
    </message>
    <message>
        <source>how long answers take there was not measured</source>
        <translation>尚未测量在此处回答需要多久</translation>
    </message>
    <message>
        <source>%1%2 requests a second; %3 needed</source>
        <translation>每秒可处理请求数：%1%2；需要 %3</translation>
    </message>
    <message>
        <source>how many requests it serves was not measured</source>
        <translation>尚未测量能处理多少请求</translation>
    </message>
    <message>
        <source>%1%2 of memory; there are %3</source>
        <translation>所需内存：%1%2；可用 %3</translation>
    </message>
    <message>
        <source>%1 of answers right; %2 asked</source>
        <translation>答对率 %1；要求 %2</translation>
    </message>
    <message>
        <source>%1: %2 right; %3 asked</source>
        <translation>%1：答对率 %2；要求 %3</translation>
    </message>
    <message>
        <source>%1 was not looked at</source>
        <translation>尚未检查 %1</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>与现有模型相同</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>as many as today</source>
        <translation>与现有模型相同</translation>
    </message>
    <message>
        <source>%1 points fewer than today</source>
        <translation>比现有模型低 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 points more than today</source>
        <translation>比现有模型高 %1 个百分点</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>（%1 至 %2）</translation>
    </message>
    <message>
        <source>answers %1 times as fast</source>
        <translation>回答速度是原来的 %1 倍</translation>
    </message>
    <message>
        <source>takes %1 less space</source>
        <translation>占用空间减少 %1</translation>
    </message>
    <message>
        <source>gains nothing that was measured</source>
        <translation>已测量的各方面均无改进</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，</translation>
    </message>
    <message>
        <source>A smaller version of the model that %1, and is right more often.</source>
        <translation>模型的精简版本：%1，答对的次数更多。</translation>
    </message>
    <message>
        <source>A smaller version of the model that %1, and is right as often.</source>
        <translation>模型的精简版本：%1，答对的次数不变。</translation>
    </message>
    <message>
        <source>A smaller version of the model that %1, and gets %2 more of 1,000 answers wrong.</source>
        <translation>模型的精简版本：%1，每 1,000 次回答多错 %2 次。</translation>
    </message>
    <message>
        <source>“%1”: somebody tagged it “ship”.</source>
        <translation>“%1”：有人为它添加了“ship”标签。</translation>
    </message>
    <message>
        <source>“%1”: it is selected. Nothing was decided yet.</source>
        <translation>“%1”：当前选中的版本。尚未作出决策。</translation>
    </message>
    <message>
        <source>%1: %2 right instead of %3</source>
        <translation>%1：答对率 %2，原为 %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Tried on %1 samples it had never seen: the share of right answers is between %2 and %3.</source>
        <translation>用 %1 个模型从未见过的样本测试：答对率在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>Speed was measured side by side with the model of today, on this machine; it is sure to within %1.</source>
        <translation>速度是在本机上与现有模型对照测得的，误差在 %1 以内。</translation>
    </message>
    <message>
        <source>Speed was measured side by side with the model of today, but the machine was busy: it is sure to within %1 only.</source>
        <translation>速度是与现有模型对照测得的，但测量时机器繁忙：只能确定误差在 %1 以内。</translation>
    </message>
    <message>
        <source>The machine was busy with other programs while requests were served: on a quiet one answers come sooner.</source>
        <translation>处理请求期间，机器同时忙于其他程序：在空闲的机器上，回答会更快。</translation>
    </message>
    <message>
        <source>How it does with many requests at once was not tried yet.</source>
        <translation>尚未测试同时有许多请求时的表现。</translation>
    </message>
    <message>
        <source>From the other experiments alone %1 right answers were expected: it fits.</source>
        <translation>仅根据其他实验推测，答对率应为 %1：与结果相符。</translation>
    </message>
    <message>
        <source>From the other experiments alone %1 right answers were expected: worth a second look.</source>
        <translation>仅根据其他实验推测，答对率应为 %1：值得再确认一次。</translation>
    </message>
    <message>
        <source>The model is not measured yet</source>
        <translation>尚未测量模型</translation>
    </message>
    <message>
        <source>It is being measured; what it can do is shown here then.</source>
        <translation>正在测量；完成后，此处会显示它的表现。</translation>
    </message>
    <message>
        <source>As soon as it is, and smaller versions of it, here is what they are worth.</source>
        <translation>测量该模型及其精简版本后，此处会显示各版本的价值。</translation>
    </message>
    <message>
        <source>No smaller version was tried yet</source>
        <translation>尚未试过精简版本</translation>
    </message>
    <message>
        <source>%1 are under way; the best of them is shown here.</source>
        <translation>有 %1 个正在进行；其中最好的将显示在此处。</translation>
    </message>
    <message>
        <source>Run or Sweep makes some; the best of them is shown here.</source>
        <translation>用“运行”或“遍历”生成精简版本；其中最好的将显示在此处。</translation>
    </message>
    <message>
        <source>No version can be recommended</source>
        <translation>没有可推荐的版本</translation>
    </message>
    <message>
        <source>Those that were tried failed or did not come to an accuracy. What went wrong is told below the experiments.</source>
        <translation>试过的版本均失败，或未得出准确率。出错原因见下方的实验。</translation>
    </message>
    <message>
        <source>The decision holds: nothing it rests on is known to have changed.</source>
        <translation>决策有效：其所依据的条件未发现变化。</translation>
    </message>
    <message>
        <source>The decision has EXPIRED; measure again before relying on it:</source>
        <translation>决策已失效；采信之前请重新测量：</translation>
    </message>
    <message>
        <source>Another validation set, as --data of init takes it; else the workspace&apos;s</source>
        <translation>另一验证集，写法同 init 的 --data；未给出时为工作区的验证集</translation>
    </message>
    <message>
        <source>  %1: recorded %2, now %3</source>
        <translation>  %1：记录值 %2，当前 %3</translation>
    </message>
    <message>
        <source>%1: met by %2 of %3</source>
        <translation>%1：%2 / %3 满足</translation>
    </message>
    <message>
        <source>Were each class up to twice as frequent or half as frequent, the worst mix has more of %1: %2.</source>
        <translation>若各类别的频率可在一半到两倍之间变化，最差的类别组合中增多的是 %1：%2。</translation>
    </message>
    <message>
        <source>measurement (0: the one it was chosen by)</source>
        <translation>测量次序（0：最初选择所依据的测量）</translation>
    </message>
    <message>
        <source>the measurement it was chosen by</source>
        <translation>最初选择所依据的测量</translation>
    </message>
    <message>
        <source>With %1 cut from it alone it costs accuracy: %2 points (%3).</source>
        <translation>单独裁剪此层 %1 时准确率有损失：%2 个百分点（%3）。</translation>
    </message>
    <message>
        <source>With %1 cut from it alone it costs no accuracy that could be seen: %2 points (%3).</source>
        <translation>单独裁剪此层 %1 时未见准确率损失：%2 个百分点（%3）。</translation>
    </message>
    <message>
        <source> The whole model takes %1 the dense one&apos;s time (%2).</source>
        <translation> 整个模型的耗时为稠密模型的 %1（%2）。</translation>
    </message>
    <message>
        <source>less time by %1 × dense</source>
        <translation>耗时减少 %1 × 稠密</translation>
    </message>
    <message>
        <source>more time by %1 × dense</source>
        <translation>耗时增加 %1 × 稠密</translation>
    </message>
    <message>
        <source>Better in both, as measured: %1. Say in the note why it was not chosen.</source>
        <translation>实测两方面均更优：%1。请在备注中说明为何没有选它。</translation>
    </message>
    <message>
        <source>%1; the true value might be over the limit</source>
        <translation>%1；真实值可能超出限制</translation>
    </message>
    <message>
        <source>%1; the true value might be within the limit</source>
        <translation>%1；真实值可能在限制内</translation>
    </message>
    <message>
        <source>Requests per second and core</source>
        <translation>每核每秒请求数</translation>
    </message>
    <message>
        <source>“%1”: this one was decided on.</source>
        <translation>“%1”：已决定采用此版本。</translation>
    </message>
    <message>
        <source>“%1”: of those that lose little, smaller ones lose more than they gain. Nothing was decided yet.</source>
        <translation>“%1”：在损失较小的版本中，再往后就得不偿失。尚未作出决策。</translation>
    </message>
    <message>
        <source>Every limit that decides; a figure after “about” is an estimate, not measured under load.</source>
        <translation>列出决定结果的各项限制；标有“约”的数字为推算值，并非负载下实测。</translation>
    </message>
    <message>
        <source>All figures are of %1; the marked row is how it would be deployed.</source>
        <translation>以下均为 %1 的结果；有标记的为其部署时的形态。</translation>
    </message>
    <message>
        <source>What follows is made from the measurements, for the candidate; it is no decision.</source>
        <translation>以下内容由测量结果得出，针对候选方案；并非决策。</translation>
    </message>
    <message>
        <source>What was decided on, %1, lies in the trash.</source>
        <translation>已选定的 %1 在回收站中。</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>尚无人作出决策。</translation>
    </message>
    <message>
        <source>No experiment is both faster than the dense model and within a point of its accuracy.</source>
        <translation>没有实验既快于稠密模型，又使准确率损失不超过一个百分点。</translation>
    </message>
    <message>
        <source>Candidate: %1. %2 Of what was measured, it is the fastest that loses less than a point of accuracy.</source>
        <translation>候选：%1。%2在所有测量结果中，它是准确率损失不到一个百分点的最快方案。</translation>
    </message>
    <message>
        <source>Set ESPALIER_LANGUAGE to a language that is there[: {known}].</source>
        <translation>将 ESPALIER_LANGUAGE 设为可用的语言[：{known}]。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>the drop of accuracy</source>
        <translation>准确率下降</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>the dense model</source>
        <translation>稠密模型</translation>
    </message>
    <message>
        <source>the number of threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>the batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>the seconds of a load</source>
        <translation>每次负载的秒数</translation>
    </message>
    <message>
        <source>the number of requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>the limit of p99</source>
        <translation>p99 限制</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>请求速率</translation>
    </message>
    <message>
        <source>the arrivals</source>
        <translation>到达方式</translation>
    </message>
    <message>
        <source>the surroundings</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>the corruption</source>
        <translation>损坏类型</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>The batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>The number of threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>The number of samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>The lowest sparsity</source>
        <translation>最低稀疏度</translation>
    </message>
    <message>
        <source>The highest sparsity</source>
        <translation>最高稀疏度</translation>
    </message>
    <message>
        <source>The number of steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it is another job&apos;s</source>
        <translation>属于另一个作业</translation>
    </message>
    <message>
        <source>a length is wrong</source>
        <translation>长度不正确</translation>
    </message>
    <message>
        <source>its lists are not equally long</source>
        <translation>各列表长度不一致</translation>
    </message>
    <message>
        <source>its counts of classes are not equally many</source>
        <translation>类别计数的数量不一致</translation>
    </message>
    <message>
        <source>a row is missing</source>
        <translation>缺少一行</translation>
    </message>
    <message>
        <source>there is no file with the outputs</source>
        <translation>没有输出文件</translation>
    </message>
    <message>
        <source>the name of a file is no SHA-256</source>
        <translation>文件名不是 SHA-256</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>the deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>花括号中的对象</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>步骤列表</translation>
    </message>
    <message>
        <source>one value for each pattern</source>
        <translation>每个模式一个值</translation>
    </message>
    <message>
        <source>one for each sparsity</source>
        <translation>每个稀疏度一个</translation>
    </message>
    <message>
        <source>steps before pruning to come first</source>
        <translation>裁剪前的步骤排在最前</translation>
    </message>
    <message>
        <source>no gradual pruning before pruning</source>
        <translation>裁剪前不做渐进裁剪</translation>
    </message>
    <message>
        <source>local or global</source>
        <translation>local 或 global</translation>
    </message>
    <message>
        <source>sgd or adam</source>
        <translation>sgd 或 adam</translation>
    </message>
    <message>
        <source>recalibrate, reconstruct, fine_tune or rewind</source>
        <translation>recalibrate、reconstruct、fine_tune 或 rewind</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>大于 0</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>不小于 0</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>不小于 1</translation>
    </message>
    <message>
        <source>from the lowest to below 1</source>
        <translation>从最低值到小于 1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>added up (nats)</source>
        <translation>相加 (nats)</translation>
    </message>
    <message>
        <source>together (nats)</source>
        <translation>合计 (nats)</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Latency over dense, in the sparse runtime (of channels alone: compacted)</source>
        <translation>在稀疏运行时中与稠密之比的延迟（仅通道时：紧凑模型）</translation>
    </message>
    <message>
        <source>Most bytes of activations alive at once, for one sample (of channels)</source>
        <translation>同时存活的激活值的最大字节数，每个样本（针对通道）</translation>
    </message>
    <message>
        <source>Choose among all that was scanned: some layers lose channels, others get masks</source>
        <translation>在所有已扫描的模式中选择：有的层移除通道，有的层使用掩码</translation>
    </message>
    <message>
        <source>peak       %1 of activations, for one sample</source>
        <translation>峰值       激活值 %1（每个样本）</translation>
    </message>
    <message>
        <source>Make a plan to begin with: the fastest, by what a scan found out, that loses little</source>
        <translation>生成一个起步方案：依据扫描结果，在损失很小的前提下最快的方案</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>散度</translation>
    </message>
    <message>
        <source>cuts alone, added up (nats)</source>
        <translation>单独裁剪之和 (nats)</translation>
    </message>
    <message>
        <source>cuts together, measured (nats)</source>
        <translation>合并裁剪，实测 (nats)</translation>
    </message>
    <message>
        <source>added up %1 nats, together %2</source>
        <translation>相加 %1 nats，合计 %2</translation>
    </message>
    <message>
        <source>accuracy together %1 points, on %2 images</source>
        <translation>合并后准确率 %1 百分点，基于 %2 张图像</translation>
    </message>
    <message>
        <source>Plans measured as a whole</source>
        <translation>整体测量的方案</translation>
    </message>
    <message>
        <source>MACs ≤ %1</source>
        <translation>MACs ≤ %1</translation>
    </message>
    <message>
        <source>activations ≤ %1</source>
        <translation>激活值 ≤ %1</translation>
    </message>
    <message>
        <source>together they cost what the single cuts add up to</source>
        <translation>合在一起的代价等于各单项裁剪之和</translation>
    </message>
    <message>
        <source>together they cost %1 times what the single cuts add up to</source>
        <translation>合在一起的代价是各单项裁剪之和的 %1 倍</translation>
    </message>
    <message>
        <source>No plan of this kind was measured as a whole yet: it is taken that what single cuts cost adds up. Scan once more to have some measured.</source>
        <translation>尚未有此类方案被整体测量：假定各单项裁剪的代价可以相加。再扫描一次即可测量几个。</translation>
    </message>
    <message>
        <source>by the one plan that a scan measured as a whole</source>
        <translation>依据扫描整体测量的 1 个方案</translation>
    </message>
    <message>
        <source>by the %1 plans that scans measured as a whole</source>
        <translation>依据扫描整体测量的 %1 个方案</translation>
    </message>
    <message>
        <source>Together its cuts cost what they add up to alone, %1.</source>
        <translation>各裁剪合在一起的代价等于单独之和，%1。</translation>
    </message>
    <message>
        <source>Together its cuts cost %1 times what they add up to alone, %2.</source>
        <translation>各裁剪合在一起的代价是单独之和的 %1 倍，%2。</translation>
    </message>
    <message>
        <source>%1, %2 groups</source>
        <translation>%1，%2 组</translation>
    </message>
    <message>
        <source>%1, %2 layers</source>
        <translation>%1，%2 层</translation>
    </message>
    <message>
        <source>Whether what single cuts cost adds up was not measured yet: scan once more, and a few plans are measured as a whole.</source>
        <translation>尚未测量各单项裁剪的代价是否可以相加：再扫描一次，就会整体测量几个方案。</translation>
    </message>
    <message>
        <source>1 plan was measured as a whole: %1.</source>
        <translation>整体测量了 1 个方案：%1。</translation>
    </message>
    <message>
        <source>%1 plans were measured as a whole: together cuts cost what they add up to alone.</source>
        <translation>整体测量了 %1 个方案：裁剪合在一起的代价等于单独之和。</translation>
    </message>
    <message>
        <source>%1 plans were measured as a whole: together cuts cost %2 to %3 times what they add up to alone.</source>
        <translation>整体测量了 %1 个方案：裁剪合在一起的代价是单独之和的 %2 至 %3 倍。</translation>
    </message>
    <message>
        <source>Limit latency, weights, MACs, activations or the drop of accuracy (--max-latency-ratio, --max-weights, --max-macs, --max-activations, --max-accuracy-drop).</source>
        <translation>请限制延迟、权重、MACs、激活值或准确率下降（--max-latency-ratio、--max-weights、--max-macs、--max-activations、--max-accuracy-drop）。</translation>
    </message>
    <message>
        <source>Take out channels instead, or loosen the limit.</source>
        <translation>请改为移除通道，或放宽限制。</translation>
    </message>
    <message>
        <source>It is not known which activations of this model are alive when, so they cannot be limited.</source>
        <translation>不知道该模型的哪些激活值在何时存活，因此无法加以限制。</translation>
    </message>
    <message>
        <source>Measure the model in a new workspace, or limit something else.</source>
        <translation>请在新的工作区中测量该模型，或限制其他指标。</translation>
    </message>
    <message>
        <source>Zeros leave activations as they are: their peak stays[ at {nearest}][, and the limit is {asked}].</source>
        <translation>零值不改变激活值：其峰值不变[，为 {nearest}][，而限制为 {asked}]。</translation>
    </message>
</context>
<context>
    <name>espalier::AboutDialog</name>
    <message>
        <source>About Espalier</source>
        <translation>关于 Espalier</translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>A workbench for choosing how sparse a neural network should be. Every number was measured here, on the model as it would be deployed.</source>
        <translation>用于选择神经网络稀疏程度的工作台。每个数字都在本机、以部署形态的模型实测得出。</translation>
    </message>
    <message>
        <source>Free software: GNU General Public License, version 3 or later.</source>
        <translation>自由软件：GNU 通用公共许可证，第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Asking the worker for its versions…</source>
        <translation>正在向工作进程查询版本…</translation>
    </message>
</context>
<context>
    <name>espalier::BillChart</name>
    <message>
        <source>What %1 costs beside the dense model</source>
        <translation>%1 与稠密模型的成本对比</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>dense %1, %2 %3</source>
        <translation>稠密 %1，%2 %3</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>of dense</source>
        <translation>相对稠密</translation>
    </message>
</context>
<context>
    <name>espalier::BillPane</name>
    <message>
        <source>Profile</source>
        <translation>工况</translation>
    </message>
    <message>
        <source>The profile the bill is made for</source>
        <translation>成本清单所依据的工况</translation>
    </message>
    <message>
        <source>The line is the dense model. Hollow and in italics: estimated.</source>
        <translation>竖线为稠密模型。空心和斜体：估计值。</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>没有选中实验</translation>
    </message>
    <message>
        <source>No operating profile yet</source>
        <translation>还没有运行工况</translation>
    </message>
    <message>
        <source>Select one that was pruned, in the table or on the tradeoff, to see what it costs to run beside the dense model.</source>
        <translation>在表格或权衡图中选择一个经过剪枝的实验，查看其运行成本与稠密模型的对比。</translation>
    </message>
    <message>
        <source>Add one on the page Profiles: it says how many requests have to be served, what a device costs and what power it takes.</source>
        <translation>请在“工况”页添加：其中说明须处理多少请求、设备的价格和功率。</translation>
    </message>
</context>
<context>
    <name>espalier::BudgetDialog</name>
    <message>
        <source>&amp;Keep selected layers as they are</source>
        <translation>选中的层保持不变(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the selected layer as it is</source>
        <translation>选中的层保持不变(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the %1 selected layers as they are</source>
        <translation>选中的 %1 层保持不变(&amp;K)</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>通道：%1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>采用 %1</translation>
    </message>
    <message>
        <source>plan within limits</source>
        <translation>限制内的方案</translation>
    </message>
    <message>
        <source>Plan within limits</source>
        <translation>限制内的方案</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>移除的内容</translation>
    </message>
    <message>
        <source>Patterns that were scanned; each layer gets the best of them</source>
        <translation>已扫描的模式；每层采用其中最佳者</translation>
    </message>
    <message>
        <source>They lose what the plan says now, and the others make up for it</source>
        <translation>这些层按方案当前的设定损失，其他层相应补偿</translation>
    </message>
    <message>
        <source>What the plan comes to</source>
        <translation>方案的结果</translation>
    </message>
    <message>
        <source>Foretold accuracy over latency of the best plans</source>
        <translation>最佳方案的预测准确率与延迟</translation>
    </message>
    <message>
        <source>latency ≈ %1&lt;br&gt;accuracy ≈ %2, 90 % between %3 and %4&lt;br&gt;click to take this plan</source>
        <translation>延迟 ≈ %1&lt;br&gt;准确率 ≈ %2，90% 区间 %3 至 %4&lt;br&gt;单击采用此方案</translation>
    </message>
    <message>
        <source>Best plans, from the fastest</source>
        <translation>最佳方案，最快的在前</translation>
    </message>
    <message>
        <source>No plan to be had</source>
        <translation>无可用方案</translation>
    </message>
    <message>
        <source>Nothing that was scanned can be put together to a plan.</source>
        <translation>已扫描的内容无法组成方案。</translation>
    </message>
    <message>
        <source>What each layer gets</source>
        <translation>每层的分配</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>应用(&amp;Y)</translation>
    </message>
    <message>
        <source>Set all layers by this plan (one step to undo)</source>
        <translation>按此方案设置所有层（可一步撤销）</translation>
    </message>
    <message>
        <source>Apply and &amp;Keep within Limits</source>
        <translation>应用并保持在限制内(&amp;K)</translation>
    </message>
    <message>
        <source>The same, and from then on the others make up for every layer that is changed by hand</source>
        <translation>同上，此后每手动更改一层，其他层都会相应补偿</translation>
    </message>
    <message>
        <source>Nothing has to be removed for that.</source>
        <translation>无需移除任何内容即可满足。</translation>
    </message>
    <message>
        <source>How many plans</source>
        <translation>方案数量</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Latency from</source>
        <translation>延迟从</translation>
    </message>
    <message>
        <source>Latency to</source>
        <translation>延迟到</translation>
    </message>
    <message>
        <source>Puts plans along the front, between two latencies, into the queue as one sweep</source>
        <translation>将前沿上两个延迟之间的方案作为一次遍历加入队列</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>其中取</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>&amp;Run 1 Plan</source>
        <translation>运行 1 个方案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run %1 Plans</source>
        <translation>运行 %1 个方案(&amp;R)</translation>
    </message>
    <message>
        <source>Weights or channels, layer by layer</source>
        <translation>逐层选择权重或通道</translation>
    </message>
    <message>
        <source>Layers that lose channels cannot be kept as they are while weights or channels may go</source>
        <translation>在可移除权重或通道时，失去通道的层无法保持原样</translation>
    </message>
    <message>
        <source>Limits can be kept for weights alone or for channels alone</source>
        <translation>限制只能针对仅权重或仅通道保持</translation>
    </message>
</context>
<context>
    <name>espalier::BudgetLayersModel</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>espalier::BudgetLimits</name>
    <message>
        <source>&amp;Latency at most</source>
        <translation>延迟上限(&amp;L)</translation>
    </message>
    <message>
        <source>As a multiple of the dense model&apos;s</source>
        <translation>以稠密模型延迟的倍数表示</translation>
    </message>
    <message>
        <source>&amp;Stored at most</source>
        <translation>存储上限(&amp;S)</translation>
    </message>
    <message>
        <source>Bytes of the layers&apos; weights, each in its smallest format</source>
        <translation>各层权重的字节数，均按其最小格式计</translation>
    </message>
    <message>
        <source>&amp;Accuracy drop at most</source>
        <translation>准确率降幅上限(&amp;A)</translation>
    </message>
    <message>
        <source>In points, against the dense model</source>
        <translation>以百分点计，相对于稠密模型</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 个百分点</translation>
    </message>
    <message>
        <source>reachable: %1 to %2</source>
        <translation>可达范围：%1 至 %2</translation>
    </message>
    <message>
        <source>the fastest plan loses %1 points</source>
        <translation>最快的方案损失 %1 个百分点</translation>
    </message>
    <message>
        <source>the fastest plan loses more than was scanned</source>
        <translation>最快的方案损失超出已扫描的范围</translation>
    </message>
    <message>
        <source>&amp;MACs at most</source>
        <translation>MACs 上限(&amp;M)</translation>
    </message>
    <message>
        <source>Multiply-accumulates left, for one sample</source>
        <translation>每个样本剩余的乘加运算数</translation>
    </message>
    <message>
        <source>A&amp;ctivations at most</source>
        <translation>激活值上限(&amp;C)</translation>
    </message>
    <message>
        <source>Most bytes of activations alive at once, for one sample. Only channels that go make them less</source>
        <translation>同时存活的激活值的最大字节数，每个样本。只有移除通道才能减少</translation>
    </message>
    <message>
        <source> M</source>
        <translation> M</translation>
    </message>
    <message>
        <source>zeros leave it at %1</source>
        <translation>零值使其保持为 %1</translation>
    </message>
    <message>
        <source>not known of this model</source>
        <translation>该模型未知</translation>
    </message>
</context>
<context>
    <name>espalier::BudgetStrip</name>
    <message>
        <source>Limits the plan is kept within</source>
        <translation>方案所遵守的限制</translation>
    </message>
    <message>
        <source>Release Limits</source>
        <translation>解除限制</translation>
    </message>
    <message>
        <source>The plan stays as it is, and nothing is kept within limits any more</source>
        <translation>方案保持不变，但不再受限制约束</translation>
    </message>
    <message>
        <source>Unpin All</source>
        <translation>全部取消固定</translation>
    </message>
    <message>
        <source>All layers are solved for again</source>
        <translation>重新为所有层求解</translation>
    </message>
    <message>
        <source>Makes the nearest that can be had the limit</source>
        <translation>将最接近的可行值设为限制</translation>
    </message>
    <message>
        <source>Kept within: %1</source>
        <translation>保持在限制内：%1</translation>
    </message>
    <message>
        <source>Move a slider: the others make up for it.</source>
        <translation>移动滑块：其他层会相应补偿。</translation>
    </message>
    <message>
        <source>1 layer is pinned.</source>
        <translation>已固定 1 层。</translation>
    </message>
    <message>
        <source>%1 layers are pinned.</source>
        <translation>已固定 %1 层。</translation>
    </message>
    <message>
        <source>Out of reach with these pins: the nearest is %1.</source>
        <translation>固定这些层后无法达到：最接近的是 %1。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>采用 %1</translation>
    </message>
</context>
<context>
    <name>espalier::ChartFrame</name>
    <message>
        <source>The same data are in a table: Ctrl+T</source>
        <translation>同样的数据可用表格查看：Ctrl+T</translation>
    </message>
    <message>
        <source>Copy, export, show as a table</source>
        <translation>复制、导出、以表格显示</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show as &amp;Chart</source>
        <translation>以图表显示(&amp;C)</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 绘图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV data (*.csv)</source>
        <translation>CSV 数据 (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
</context>
<context>
    <name>espalier::ClassChart</name>
    <message>
        <source>Change of accuracy of %1 classes</source>
        <translation>%1 个类别的准确率变化</translation>
    </message>
    <message>
        <source>points</source>
        <translation>百分点</translation>
    </message>
</context>
<context>
    <name>espalier::CommandListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2, not available: %3</source>
        <translation>%1，%2，不可用：%3</translation>
    </message>
</context>
<context>
    <name>espalier::CommandPalette</name>
    <message>
        <source>No command is called that.</source>
        <translation>没有该名称的命令。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search all commands</source>
        <translation>搜索所有命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>espalier::CompareFiguresModel</name>
    <message>
        <source>—</source>
        <comment>not measured</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>figure, difference</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>%1: what the others are compared with</source>
        <translation>%1：其他实验的比较对象</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <translation>%1，相对 %2</translation>
    </message>
</context>
<context>
    <name>espalier::CompareLayersModel</name>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>left dense</source>
        <translation>保持稠密</translation>
    </message>
    <message>
        <source>%1: %2 of its weights are gone</source>
        <translation>%1：移除了 %2 的权重</translation>
    </message>
    <message>
        <source>Of the weights that either keeps, %1 are kept by both; by chance it would be %2.</source>
        <translation>在任一方保留的权重中，%1 为双方共同保留；随机情况下应为 %2。</translation>
    </message>
    <message>
        <source>Neither removes anything here, or its masks are not known.</source>
        <translation>双方在此均未移除任何内容，或掩码未知。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>How much of the mask of %1 is that of %2</source>
        <translation>%1 与 %2 的掩码重合程度</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>overlap, %1</source>
        <translation>重叠，%1</translation>
    </message>
</context>
<context>
    <name>espalier::ComparePanel</name>
    <message>
        <source>Copy &amp;Data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Mask of %1</source>
        <translation>%1 的掩码</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The layer whose weights are shown</source>
        <translation>显示其权重的层</translation>
    </message>
    <message>
        <source>The layer whose mask is shown</source>
        <translation>显示其掩码的层</translation>
    </message>
    <message>
        <source>Mask of</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>One experiment&apos;s mask, or two over one another</source>
        <translation>单个实验的掩码，或两个掩码叠加</translation>
    </message>
    <message>
        <source>Select two to five experiments</source>
        <translation>请选择两到五个实验</translation>
    </message>
    <message>
        <source>Hold Ctrl and click them in the table or on the tradeoff. The first is what the others are compared with.</source>
        <translation>按住 Ctrl 在表格或权衡图中单击。第一个是其他实验的比较对象。</translation>
    </message>
    <message>
        <source>Against the first column. Coloured: certainly better or worse (95 %). ≈: no more than noise.</source>
        <translation>与第一列比较。着色：确定更好或更差 (95%)。≈：不超出噪声。</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>数据并列比较</translation>
    </message>
    <message>
        <source>Layers side by side</source>
        <translation>各层并列比较</translation>
    </message>
    <message>
        <source>Layers, weights and masks</source>
        <translation>层、权重和掩码</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Counting weights…</source>
        <translation>正在统计权重…</translation>
    </message>
    <message>
        <source>A worker reads the models.</source>
        <translation>工作进程正在读取模型。</translation>
    </message>
    <message>
        <source>No mask to show</source>
        <translation>没有可显示的掩码</translation>
    </message>
    <message>
        <source>The layer has more weights than a picture can show.</source>
        <translation>该层的权重太多，图片无法显示。</translation>
    </message>
    <message>
        <source>Masks are being read, or the experiment kept none.</source>
        <translation>正在读取掩码，或该实验未保留掩码。</translation>
    </message>
</context>
<context>
    <name>espalier::ConfusionMap</name>
    <message>
        <source>What is taken for what, pruned less dense, of %1 classes</source>
        <translation>%1 个类别的误判情况，剪枝后减稠密</translation>
    </message>
    <message>
        <source>rows: truth, columns: said; the %1 of %2 classes that changed most</source>
        <translation>行：真实，列：判为；%2 个类别中变化最大的 %1 个</translation>
    </message>
    <message>
        <source>rows: truth, columns: said; images, pruned less dense</source>
        <translation>行：真实，列：判为；图像数，剪枝后减稠密</translation>
    </message>
</context>
<context>
    <name>espalier::CorruptionMap</name>
    <message>
        <source>Accuracy of %1 on %2 kinds of worse data</source>
        <translation>%1 在 %2 种劣化数据上的准确率</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>difference, in points</source>
        <translation>差值（百分点）</translation>
    </message>
    <message>
        <source>%1, severity %2 of 5</source>
        <translation>%1，强度 %2/5</translation>
    </message>
    <message>
        <source>%1: diverged</source>
        <translation>%1：已发散</translation>
    </message>
    <message>
        <source>%1: %2 of %3 images</source>
        <translation>%1：%2，%3 张图像</translation>
    </message>
    <message>
        <source>%1 lost, %2 gained: %3 points (%4 … %5)</source>
        <translation>丢失 %1，新增 %2：%3 个百分点（%4 … %5）</translation>
    </message>
    <message>
        <source>Worse than has to be expected: not counted in the worst plausible case.</source>
        <translation>超出应预期的劣化程度：不计入最差合理情形。</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>dense (%)</source>
        <translation>稠密 (%)</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>difference (points)</source>
        <translation>差值（百分点）</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>severity 1</source>
        <translation>强度 1</translation>
    </message>
</context>
<context>
    <name>espalier::CriterionBox</name>
    <message>
        <source>By the weights alone</source>
        <translation>仅依据权重</translation>
    </message>
    <message>
        <source>By training samples</source>
        <translation>依据训练样本</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>What decides which weights go.</source>
        <translation>决定移除哪些权重。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>espalier::CriterionMenu</name>
    <message>
        <source>Rank b&amp;y</source>
        <translation>排序依据(&amp;Y)</translation>
    </message>
    <message>
        <source>By the weights alone</source>
        <translation>仅依据权重</translation>
    </message>
    <message>
        <source>By training samples</source>
        <translation>依据训练样本</translation>
    </message>
    <message>
        <source>To&amp;gether with other layers</source>
        <translation>与其他层合并排序(&amp;G)</translation>
    </message>
    <message>
        <source>Layers of the same pattern, sparsity and criterion are pooled, and what ranks lowest in all of them goes; how much of each is known after the run</source>
        <translation>将模式、稀疏度和准则相同的层合并，移除其中排序最低的部分；每层移除多少在运行后得知</translation>
    </message>
    <message>
        <source>The plan removes nothing from these layers.</source>
        <translation>方案未从这些层移除任何内容。</translation>
    </message>
    <message>
        <source>No layer is selected.</source>
        <translation>没有选中层。</translation>
    </message>
    <message>
        <source>These layers lose more than whole channels.</source>
        <translation>这些层移除的不只是整个通道。</translation>
    </message>
</context>
<context>
    <name>espalier::CriterionRow</name>
    <message>
        <source>Ran&amp;k by</source>
        <translation>排序依据(&amp;K)</translation>
    </message>
    <message>
        <source>The plan removes more than whole channels.</source>
        <translation>方案移除的不只是整个通道。</translation>
    </message>
    <message>
        <source>%1 has nothing to say of 1 layer, which keeps what it has.</source>
        <translation>%1 不适用于 1 层，该层保持不变。</translation>
    </message>
    <message>
        <source>%1 has nothing to say of %2 layers, which keep what they have.</source>
        <translation>%1 不适用于 %2 层，这些层保持不变。</translation>
    </message>
</context>
<context>
    <name>espalier::CurvesPanel</name>
    <message>
        <source>Curves over</source>
        <translation>曲线横轴</translation>
    </message>
    <message>
        <source>What the sparsity is a share of</source>
        <translation>稀疏度以什么为基准</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>横轴(&amp;O)</translation>
    </message>
    <message>
        <source>No curves yet</source>
        <translation>还没有曲线</translation>
    </message>
    <message>
        <source>Sweep measures one pattern at rising sparsity.</source>
        <translation>“遍历”以逐级升高的稀疏度测量一种模式。</translation>
    </message>
    <message>
        <source>Accuracy, latency and stored weights of %1 experiments over sparsity</source>
        <translation>%1 个实验的准确率、延迟和权重存储随稀疏度的变化</translation>
    </message>
</context>
<context>
    <name>espalier::DashboardPanel</name>
    <message>
        <source>%1 – Dashboard</source>
        <translation>%1 – 仪表盘</translation>
    </message>
</context>
<context>
    <name>espalier::DashboardView</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>可在何处运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>结论有多可靠</translation>
    </message>
</context>
<context>
    <name>espalier::DataField</name>
    <message>
        <source>Recognise</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Image folders</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>IDX (MNIST)</source>
        <translation>IDX (MNIST)</translation>
    </message>
    <message>
        <source>CIFAR binary</source>
        <translation>CIFAR 二进制</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>NPY arrays</source>
        <translation>NPY 数组</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1：类型</translation>
    </message>
    <message>
        <source>What the data are; recognised by what they hold where this is left alone</source>
        <translation>数据的类型；不设置时按内容自动识别</translation>
    </message>
    <message>
        <source>table.csv, or table.csv,label=COLUMN</source>
        <translation>table.csv，或 table.csv,label=COLUMN</translation>
    </message>
    <message>
        <source>samples.npy,labels.npy</source>
        <translation>samples.npy,labels.npy</translation>
    </message>
    <message>
        <source>a folder with a folder for each class</source>
        <translation>每个类别一个子文件夹的文件夹</translation>
    </message>
    <message>
        <source>a folder, or a spec like idx:FOLDER</source>
        <translation>文件夹，或 idx:FOLDER 之类的写法</translation>
    </message>
    <message>
        <source>the folder with the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
</context>
<context>
    <name>espalier::DecisionDraft</name>
    <message>
        <source>why of the decision</source>
        <translation>更改决策的原因</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>更改决策人</translation>
    </message>
    <message>
        <source>remark of the decision</source>
        <translation>更改决策的说明</translation>
    </message>
</context>
<context>
    <name>espalier::DecisionModel</name>
    <message>
        <source>Why these patterns</source>
        <translation>为何采用这些模式</translation>
    </message>
    <message>
        <source>Why each layer got what it got</source>
        <translation>各层如此分配的原因</translation>
    </message>
    <message>
        <source>What else there was</source>
        <translation>还有哪些选择</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>尚未解决的问题</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a remark…</source>
        <translation>添加说明…</translation>
    </message>
    <message>
        <source>Made from the measurements. Type to say it in your own words.</source>
        <translation>根据测量结果生成。可直接输入，改用自己的话说明。</translation>
    </message>
    <message>
        <source>Your own remark. Emptied, it goes.</source>
        <translation>您自己的说明。清空即删除。</translation>
    </message>
    <message>
        <source>Your words. Emptied, the generated ones come back: %1</source>
        <translation>您的文字。清空即恢复自动生成的内容：%1</translation>
    </message>
    <message>
        <source>%1 (your words)</source>
        <translation>%1（您的文字）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>说明内容</translation>
    </message>
</context>
<context>
    <name>espalier::DecisionPanel</name>
    <message>
        <source>decision on %1</source>
        <translation>决定采用 %1</translation>
    </message>
    <message>
        <source>taking up version %1</source>
        <translation>重新采用版本 %1</translation>
    </message>
    <message>
        <source>%1 points from dense</source>
        <translation>与稠密相差 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 of dense (%2)</source>
        <translation>稠密的 %1（%2）</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>存储 %1</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>尚未作出决策</translation>
    </message>
    <message>
        <source>Decide on the Selected Experiment</source>
        <translation>决定采用选中的实验</translation>
    </message>
    <message>
        <source>Decide on the Selected</source>
        <translation>决定采用选中的实验</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>Every decision that was saved, and what changed from one to the next</source>
        <translation>已保存的所有决策，以及各版本之间的变化</translation>
    </message>
    <message>
        <source>Export Report…</source>
        <translation>导出报告…</translation>
    </message>
    <message>
        <source>Save Decision</source>
        <translation>保存决策</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why this one, in your own words</source>
        <translation>为何选择它，用自己的话说明</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>决策人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Reasons, alternatives and doubts</source>
        <translation>理由、备选项和疑问</translation>
    </message>
    <message>
        <source>This experiment is no longer there.</source>
        <translation>此实验已不存在。</translation>
    </message>
    <message>
        <source>This experiment lies in the trash.</source>
        <translation>此实验在回收站中。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved, version %1</source>
        <translation>已保存，版本 %1</translation>
    </message>
    <message>
        <source>Holds, version %1</source>
        <translation>有效，版本 %1</translation>
    </message>
    <message>
        <source>Expired, version %1</source>
        <translation>已失效，版本 %1</translation>
    </message>
    <message>
        <source>This decision has expired: measure again before relying on it. %1</source>
        <translation>此决策已失效：采信之前请重新测量。%1</translation>
    </message>
    <message>
        <source>Reason Again</source>
        <translation>重新生成理由</translation>
    </message>
    <message>
        <source>Makes reasons, alternatives and doubts anew from what is known now; your words stay</source>
        <translation>根据目前已知的情况重新生成理由、备选项和疑问；保留您的文字</translation>
    </message>
    <message>
        <source>Decide on %1 in place of this one</source>
        <translation>改为决定采用 %1</translation>
    </message>
    <message>
        <source>Select one experiment that is done</source>
        <translation>请选择一个已完成的实验</translation>
    </message>
    <message>
        <source>This workspace can only be read here, so nothing can be decided.</source>
        <translation>此工作区在此处为只读，因此无法作出决策。</translation>
    </message>
    <message>
        <source>Selected is %1. Deciding on it records why: a reason for every layer, what else there was, and what is still open, made from the measurements and yours to edit.</source>
        <translation>已选中 %1。决定采用它时会记录原因：各层的理由、还有哪些选择、尚未解决的问题。内容根据测量结果生成，可自行编辑。</translation>
    </message>
    <message>
        <source>Select an experiment that is done, in the table or in a chart, and decide on it: reasons, alternatives and open doubts are made from the measurements, and yours to edit.</source>
        <translation>在表格或图表中选择一个已完成的实验，并决定采用它：理由、备选项和待解疑问根据测量结果生成，可自行编辑。</translation>
    </message>
    <message>
        <source>what was not saved of the decision</source>
        <translation>恢复未保存的决策</translation>
    </message>
</context>
<context>
    <name>espalier::DecisionVersions</name>
    <message>
        <source>experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>new remark</source>
        <translation>新增说明</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>remark gone</source>
        <translation>移除说明</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>文字：%1</translation>
    </message>
    <message>
        <source>words of a remark</source>
        <translation>说明的文字</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>remark changed</source>
        <translation>更改说明</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Take Up Again</source>
        <translation>重新采用</translation>
    </message>
    <message>
        <source>Versions of the Decision</source>
        <translation>决策的版本</translation>
    </message>
    <message>
        <source>Puts this version into the page, to be edited and saved as a new one</source>
        <translation>将此版本放入页面，供编辑并保存为新版本</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>第一个版本</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>不变</translation>
    </message>
</context>
<context>
    <name>espalier::DomainsPanel</name>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>How layers were cut</source>
        <translation>层的裁剪方式</translation>
    </message>
    <message>
        <source>Breaks at</source>
        <translation>骤降标准</translation>
    </message>
    <message>
        <source>How much accuracy has to be certainly lost for a layer to count as broken</source>
        <translation>准确率确定损失多少，才算该层的准确率骤降</translation>
    </message>
    <message>
        <source>1 point lost</source>
        <translation>损失 1 个百分点</translation>
    </message>
    <message>
        <source>%1 points lost</source>
        <translation>损失 %1 个百分点</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Which workspaces are compared</source>
        <translation>选择要比较的工作区</translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare with workspaces</source>
        <translation>选择要比较的工作区</translation>
    </message>
    <message>
        <source>Espalier workspaces (*.espalier);;All files (*)</source>
        <translation>Espalier 工作区 (*.espalier);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No scan to compare</source>
        <translation>没有可比较的扫描</translation>
    </message>
    <message>
        <source>A scan cuts each layer alone and finds out at which sparsity accuracy breaks. Scan this workspace, and choose others that were scanned under Workspaces.</source>
        <translation>扫描会单独裁剪每一层，找出稀疏度达到多少时准确率骤降。请扫描此工作区，并在“工作区”中选择其他已扫描的工作区。</translation>
    </message>
    <message>
        <source>Each dot is a layer: the sparsity at which it breaks, cut alone. Choose other workspaces to compare with.</source>
        <translation>每个点代表一层：单独裁剪时准确率骤降的稀疏度。选择其他工作区即可比较。</translation>
    </message>
    <message>
        <source>Each dot is a layer: the sparsity at which it breaks, cut alone. The line is where half of them are broken; hollow: it bore all that was tried.</source>
        <translation>每个点代表一层：单独裁剪时准确率骤降的稀疏度。竖线处有半数的层已骤降；空心：所试的稀疏度均能承受。</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>未包括 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not scanned yet.</source>
        <translation>尚未扫描 %1。</translation>
    </message>
</context>
<context>
    <name>espalier::DriftModel</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>espalier::ElidingBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>espalier::EvidencePanel</name>
    <message>
        <source>Run a &amp;Stress Test…</source>
        <translation>运行压力测试(&amp;S)…</translation>
    </message>
    <message>
        <source>Serve requests with the experiment and the dense model</source>
        <translation>用该实验和稠密模型处理请求</translation>
    </message>
    <message>
        <source>Test &amp;Robustness…</source>
        <translation>测试鲁棒性(&amp;R)…</translation>
    </message>
    <message>
        <source>Try experiments on data that were made worse</source>
        <translation>在劣化数据上测试实验</translation>
    </message>
    <message>
        <source>Kinds of evidence</source>
        <translation>依据的类型</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>工况</translation>
    </message>
    <message>
        <source>Under Load</source>
        <translation>负载表现</translation>
    </message>
    <message>
        <source>Worse Data</source>
        <translation>劣化数据</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>成本清单</translation>
    </message>
</context>
<context>
    <name>espalier::ExperimentActions</name>
    <message>
        <source>&amp;Load Its Plan</source>
        <translation>加载其方案(&amp;L)</translation>
    </message>
    <message>
        <source>Into the editor, in place of the plan there</source>
        <translation>加载到编辑器，替换现有方案</translation>
    </message>
    <message>
        <source>&amp;Branch from It</source>
        <translation>由此分支(&amp;B)</translation>
    </message>
    <message>
        <source>Loads its plan under a new name and remembers where it comes from</source>
        <translation>以新名称加载其方案，并记录来源</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Type a new name in the row</source>
        <translation>在行中输入新名称</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>编辑备注(&amp;N)</translation>
    </message>
    <message>
        <source>In the field below the table</source>
        <translation>在表格下方的字段中</translation>
    </message>
    <message>
        <source>Edit &amp;Tags</source>
        <translation>编辑标签(&amp;T)</translation>
    </message>
    <message>
        <source>Move to T&amp;rash</source>
        <translation>移到回收站(&amp;R)</translation>
    </message>
    <message>
        <source>Out of sight, but kept: it can be restored</source>
        <translation>不再显示，但仍保留：可以还原</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>还原(&amp;E)</translation>
    </message>
    <message>
        <source>Back among the others</source>
        <translation>放回其他实验之中</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>The columns that are shown, for a spreadsheet or a text</source>
        <translation>显示的各列，供电子表格或文档使用</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>导出 CSV(&amp;X)…</translation>
    </message>
    <message>
        <source>The experiments that are shown, with all their figures</source>
        <translation>显示的实验及其全部数据</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Takes the filter away</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Decide on This Experiment…</source>
        <translation>决定采用此实验(&amp;D)…</translation>
    </message>
    <message>
        <source>Records that it is to be deployed, and why</source>
        <translation>记录要部署此实验，以及原因</translation>
    </message>
</context>
<context>
    <name>espalier::ExperimentEdits</name>
    <message>
        <source>%1 experiments</source>
        <translation>%1 个实验</translation>
    </message>
    <message>
        <source>rename of %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>编辑 %1 的备注</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>编辑 %1 的标签</translation>
    </message>
    <message>
        <source>trashing of %1</source>
        <translation>将 %1 移到回收站</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>还原 %1</translation>
    </message>
</context>
<context>
    <name>espalier::ExperimentTable</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>As They Were at First</source>
        <translation>恢复初始状态</translation>
    </message>
</context>
<context>
    <name>espalier::ExperimentsPanel</name>
    <message>
        <source>The trash is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>No experiments yet</source>
        <translation>还没有实验</translation>
    </message>
    <message>
        <source>The dense model is measured first; what is run after it is listed here.</source>
        <translation>首先测量稠密模型；此后运行的实验会列在这里。</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>What is not in the trash is not looked for.</source>
        <translation>仅在回收站中查找。</translation>
    </message>
    <message>
        <source>The help on the filter line tells what can be asked.</source>
        <translation>筛选栏的帮助说明了可用的写法。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Export the experiments that are shown</source>
        <translation>导出显示的实验</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
</context>
<context>
    <name>espalier::ExportMenu</name>
    <message>
        <source>E&amp;xport Model</source>
        <translation>导出模型(&amp;X)</translation>
    </message>
    <message>
        <source>As &amp;TorchScript…</source>
        <translation>导出为 TorchScript(&amp;T)…</translation>
    </message>
    <message>
        <source>The model as it would be deployed, for torch.jit.load</source>
        <translation>部署形态的模型，供 torch.jit.load 使用</translation>
    </message>
    <message>
        <source>TorchScript (*.pt)</source>
        <translation>TorchScript (*.pt)</translation>
    </message>
    <message>
        <source>As &amp;ONNX…</source>
        <translation>导出为 ONNX(&amp;O)…</translation>
    </message>
    <message>
        <source>For other engines; run in ONNX Runtime, where it is found, before the file is kept</source>
        <translation>供其他引擎使用；若能找到 ONNX Runtime，会先在其中运行再保留文件</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>&amp;Weights as safetensors…</source>
        <translation>权重导出为 safetensors(&amp;W)…</translation>
    </message>
    <message>
        <source>By parameter path, masks applied</source>
        <translation>按参数路径，已应用掩码</translation>
    </message>
    <message>
        <source>safetensors (*.safetensors)</source>
        <translation>safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>Exact &amp;Masks…</source>
        <translation>精确掩码(&amp;M)…</translation>
    </message>
    <message>
        <source>Which weights stay, bit by bit</source>
        <translation>逐位记录保留哪些权重</translation>
    </message>
    <message>
        <source>Masks (*.masks)</source>
        <translation>掩码 (*.masks)</translation>
    </message>
    <message>
        <source>No experiment is selected.</source>
        <translation>没有选中实验。</translation>
    </message>
    <message>
        <source>Another file is being written.</source>
        <translation>正在写入另一个文件。</translation>
    </message>
    <message>
        <source>This experiment has no masks.</source>
        <translation>此实验没有掩码。</translation>
    </message>
    <message>
        <source>This experiment left no model.</source>
        <translation>此实验没有留下模型。</translation>
    </message>
</context>
<context>
    <name>espalier::ExportStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop writing the file</source>
        <translation>停止写入文件</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>espalier::FiguresTable</name>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>What the plan leaves</source>
        <translation>方案的剩余量</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>espalier::FilterBar</name>
    <message>
        <source>&amp;Pareto only</source>
        <translation>仅帕累托前沿(&amp;P)</translation>
    </message>
    <message>
        <source>Filter: words, accuracy&gt;92, latency&lt;0.8, tag:ship …</source>
        <translation>筛选：文字、accuracy&gt;92、latency&lt;0.8、tag:ship …</translation>
    </message>
    <message>
        <source>Filter experiments</source>
        <translation>筛选实验</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+F comes here, Esc empties it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ctrl+F 跳到此处，Esc 清空。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Only experiments that no other beats in both accuracy and deployable latency</source>
        <translation>仅显示在准确率和可部署延迟上未被其他实验同时超越的实验</translation>
    </message>
    <message>
        <source>Show what was put into the trash, to restore it</source>
        <translation>显示已移到回收站的内容，以便还原</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>1 experiment</source>
        <translation>1 个实验</translation>
    </message>
    <message>
        <source>%1 experiments</source>
        <translation>%1 个实验</translation>
    </message>
    <message>
        <source>“%1” is no comparison</source>
        <translation>“%1”不是比较条件</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>回收站 (%1)</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>espalier::GroupBar</name>
    <message>
        <source>Groups of pages</source>
        <translation>页面分组</translation>
    </message>
</context>
<context>
    <name>espalier::HistogramChart</name>
    <message>
        <source>Weights of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>%1: weights</source>
        <translation>%1：权重</translation>
    </message>
    <message>
        <source>Distribution of weights in %1 models</source>
        <translation>%1 个模型的权重分布</translation>
    </message>
    <message>
        <source>%1: %2 zeros</source>
        <translation>%1：%2 个零</translation>
    </message>
    <message>
        <source>weight; zeros are not drawn</source>
        <translation>权重；未绘制零值</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1: %2 weights, %3</source>
        <translation>%1：%2 个权重，%3</translation>
    </message>
</context>
<context>
    <name>espalier::HistoryPanel</name>
    <message>
        <source>What drifted</source>
        <translation>发生变化的指标</translation>
    </message>
    <message>
        <source>No experiment to follow</source>
        <translation>没有可追踪的实验</translation>
    </message>
    <message>
        <source>Select an experiment that is done: here is what became of it each time it was measured anew.</source>
        <translation>请选择已完成的实验：此处显示其历次重新测量的结果。</translation>
    </message>
    <message>
        <source>%1 was measured once</source>
        <translation>%1 只测量过一次</translation>
    </message>
    <message>
        <source>Reassess measures it anew, on this machine as it is now or on other data, and says whether the choice still holds.</source>
        <translation>“重新评估”会在本机当前状态下或用其他数据重新测量，并判断该选择是否仍然有效。</translation>
    </message>
    <message>
        <source>%1 measurements of %2</source>
        <translation>%2 的 %1 次测量</translation>
    </message>
    <message>
        <source>%1 still holds.</source>
        <translation>%1 仍然有效。</translation>
    </message>
    <message>
        <source>%1 no longer holds.</source>
        <translation>%1 不再有效。</translation>
    </message>
    <message>
        <source>Measured in the same circumstances as at first.</source>
        <translation>测量条件与最初相同。</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>此后的变化：%1</translation>
    </message>
</context>
<context>
    <name>espalier::IssueList</name>
    <message>
        <source>Issues of this job</source>
        <translation>此任务的问题</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>问题 (%1)</translation>
    </message>
    <message>
        <source>%1
Click to go to layer %2</source>
        <translation>%1
单击转到层 %2</translation>
    </message>
</context>
<context>
    <name>espalier::IssueStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>espalier::JobDetails</name>
    <message>
        <source>Log of the job</source>
        <translation>任务日志</translation>
    </message>
    <message>
        <source>Select a job to read its log.</source>
        <translation>选择任务以查看其日志。</translation>
    </message>
</context>
<context>
    <name>espalier::JobLog</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>完成，耗时 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>loss diverged</source>
        <translation>损失发散</translation>
    </message>
    <message>
        <source>, accuracy %1</source>
        <translation>，准确率 %1</translation>
    </message>
    <message>
        <source>step %1, epoch %2: %3%4</source>
        <translation>步骤 %1，第 %2 轮：%3%4</translation>
    </message>
    <message>
        <source>found in the workspace: %1</source>
        <translation>在工作区中找到：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>waits again</source>
        <translation>再次等待</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>attempt %1 begins</source>
        <translation>第 %1 次尝试开始</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>asked to stop</source>
        <translation>已请求停止</translation>
    </message>
    <message>
        <source>held back while another job measures</source>
        <translation>另一任务正在测量，暂缓执行</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>contact is back</source>
        <translation>已恢复联系</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>espalier::JobTreeModel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel the sweep</source>
        <translation>取消此次遍历</translation>
    </message>
    <message>
        <source>%1  %2/%3</source>
        <translation>%1  %2/%3</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>espalier::JobTreeView</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>measuring latency</source>
        <translation>正在测量延迟</translation>
    </message>
    <message>
        <source>10:00–12:00 left</source>
        <translation>剩余 10:00–12:00</translation>
    </message>
    <message>
        <source>unstructured 50 %</source>
        <translation>unstructured 50 %</translation>
    </message>
</context>
<context>
    <name>espalier::JobsPanel</name>
    <message>
        <source>This workspace can only be read: no job runs in it.</source>
        <translation>此工作区为只读：不能运行任务。</translation>
    </message>
    <message>
        <source>No jobs yet: Run or Sweep starts one.</source>
        <translation>还没有任务：用“运行”或“遍历”开始。</translation>
    </message>
    <message>
        <source>read-only: no job runs</source>
        <translation>只读：不运行任务</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>1 个正在运行</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个正在运行</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>没有运行中的任务</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Try the selected jobs again</source>
        <translation>重试选中的任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the selected job or sweep</source>
        <translation>取消选中的任务或遍历</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Cancel all that runs or waits</source>
        <translation>取消所有正在运行或等待的任务</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束</translation>
    </message>
    <message>
        <source>Take what is done, failed or cancelled off this list</source>
        <translation>从列表中移除已完成、失败或已取消的任务</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the log of the selected job</source>
        <translation>显示选中任务的日志</translation>
    </message>
</context>
<context>
    <name>espalier::LatencyPanel</name>
    <message>
        <source>Latency by layer, %1</source>
        <translation>各层延迟，%1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>%1 (ms)</source>
        <translation>%1 (ms)</translation>
    </message>
    <message>
        <source>other operators</source>
        <translation>其他算子</translation>
    </message>
    <message>
        <source>whole model</source>
        <translation>整个模型</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>没有选中实验</translation>
    </message>
    <message>
        <source>Select one in the table or on the tradeoff to see where its time goes.</source>
        <translation>在表格或权衡图中选择一个，查看其时间的去向。</translation>
    </message>
    <message>
        <source>No latency was measured</source>
        <translation>没有测量延迟</translation>
    </message>
    <message>
        <source>The experiment ended before it came to that.</source>
        <translation>实验在此之前已结束。</translation>
    </message>
    <message>
        <source>%1: batch %2, threads %3. Layers are timed alone; the rest is other operators.</source>
        <translation>%1：批大小 %2，线程 %3。各层单独计时；其余为其他算子。</translation>
    </message>
</context>
<context>
    <name>espalier::LayerActions</name>
    <message>
        <source>&amp;Copy setting</source>
        <translation>复制设置(&amp;C)</translation>
    </message>
    <message>
        <source>Pattern and sparsity of the current layer</source>
        <translation>当前层的模式和稀疏度</translation>
    </message>
    <message>
        <source>&amp;Paste setting</source>
        <translation>粘贴设置(&amp;P)</translation>
    </message>
    <message>
        <source>Gives the selected layers the pattern and sparsity that were copied</source>
        <translation>将复制的模式和稀疏度应用到选中的层</translation>
    </message>
    <message>
        <source>Set to &amp;dense</source>
        <translation>设为稠密(&amp;D)</translation>
    </message>
    <message>
        <source>Removes nothing from the selected layers</source>
        <translation>不从选中的层移除任何内容</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>固定(&amp;I)</translation>
    </message>
    <message>
        <source>The selected layers keep what they have while the plan is kept within limits</source>
        <translation>方案保持在限制内时，选中的层维持不变</translation>
    </message>
    <message>
        <source>Select all of the same &amp;kind</source>
        <translation>选中所有同类型的层(&amp;K)</translation>
    </message>
    <message>
        <source>Select all of the same &amp;shape</source>
        <translation>选中所有同形状的层(&amp;S)</translation>
    </message>
    <message>
        <source>Select all of the same p&amp;attern</source>
        <translation>选中所有同模式的层(&amp;A)</translation>
    </message>
    <message>
        <source>Select all that &amp;move together</source>
        <translation>选中所有联动的层(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>全部折叠(&amp;F)</translation>
    </message>
</context>
<context>
    <name>espalier::LayerBarsChart</name>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 / %2 层</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>≈ %1 of %2 · %3</source>
        <translation>≈ %1 / %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>from above: %1</source>
        <translation>自上而下：%1</translation>
    </message>
    <message>
        <source>measured, dense model</source>
        <translation>实测，稠密模型</translation>
    </message>
    <message>
        <source>outline: dense; hatched: left, an estimate</source>
        <translation>轮廓：稠密；斜线：剩余（估计值）</translation>
    </message>
    <message>
        <source>outline: dense; filled: left in %1</source>
        <translation>轮廓：稠密；填充：%1 的剩余</translation>
    </message>
</context>
<context>
    <name>espalier::LayerBarsPanel</name>
    <message>
        <source>Layers of</source>
        <translation>层所属</translation>
    </message>
    <message>
        <source>The plan being edited (estimates) or the selected experiments (measured)</source>
        <translation>正在编辑的方案（估计值）或选中的实验（实测值）</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>What a bar is long by</source>
        <translation>条形长度所表示的量</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Order of the layers</source>
        <translation>层的顺序</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Selected experiments</source>
        <translation>选中的实验</translation>
    </message>
    <message>
        <source>In the order they run</source>
        <translation>按运行顺序</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大的在前</translation>
    </message>
    <message>
        <source>No layers yet</source>
        <translation>还没有层</translation>
    </message>
    <message>
        <source>They are known as soon as the model has been looked at.</source>
        <translation>检查模型后即可得知。</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>没有选中实验</translation>
    </message>
    <message>
        <source>Select up to four in the table or on the tradeoff to see what is left of their layers.</source>
        <translation>在表格或权衡图中最多选择四个，查看各层的剩余量。</translation>
    </message>
</context>
<context>
    <name>espalier::LayerColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>espalier::LayerTree</name>
    <message>
        <source>Layers and what the plan removes from them</source>
        <translation>各层以及方案从中移除的内容</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
</context>
<context>
    <name>espalier::LayerTreeModel</name>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>%1 weights, %2 dense: %3 of all that can be pruned</source>
        <translation>%1 个权重，稠密 %2：占全部可剪枝权重的 %3</translation>
    </message>
    <message>
        <source>%1 multiply-accumulates for one sample: %2 of the model&apos;s</source>
        <translation>单个样本 %1 次乘加运算：占模型的 %2</translation>
    </message>
    <message>
        <source>%1 of one forward pass, measured here, dense: %2</source>
        <translation>一次前向传播中耗时 %1（本机实测，稠密）：占 %2</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>%1: sets all layers below that it fits</source>
        <translation>%1：设置下方所有适用的层</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>剩余：%1</translation>
    </message>
    <message>
        <source>How much of each layer goes is decided over all layers together, by their weights.</source>
        <translation>每层移除多少由所有层的权重统一排序决定。</translation>
    </message>
    <message>
        <source>Ranked by %1</source>
        <translation>排序依据：%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The layers in the order they run, by module</source>
        <translation>按模块列出各层，以运行顺序排列</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Kernel, and channels in and out</source>
        <translation>卷积核及输入、输出通道</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Weights: share of all that can be pruned; how many where there is room</source>
        <translation>权重：占全部可剪枝权重的比例；空间足够时显示数量</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Multiply-accumulates for one sample: share of the model&apos;s; how many where there is room</source>
        <translation>单个样本的乘加运算：占模型的比例；空间足够时显示数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Time of the dense layer, measured on this machine: share of one forward pass; milliseconds where there is room</source>
        <translation>稠密层在本机的实测时间：占一次前向传播的比例；空间足够时显示毫秒数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How weights are removed</source>
        <translation>移除权重的方式</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>What decides which weights go</source>
        <translation>决定移除哪些权重</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>How much is removed: of channels, or of weights</source>
        <translation>移除量：通道或权重</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
    <message>
        <source>What is left: channels, as they are rounded, or weights</source>
        <translation>剩余量：取整后的通道数，或权重</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
</context>
<context>
    <name>espalier::LayersPanel</name>
    <message>
        <source>The layers are listed once the dense model has been measured.</source>
        <translation>稠密模型测量完成后会列出各层。</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>筛选层</translation>
    </message>
    <message>
        <source>Words of path, shape or pattern; * stands for anything: layer*.conv1 (Ctrl+F)</source>
        <translation>路径、形状或模式中的文字；* 代表任意内容：layer*.conv1 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Kind of layers</source>
        <translation>层的类型</translation>
    </message>
    <message>
        <source>Layers of one kind</source>
        <translation>某一类型的层</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>convolution 3×3</source>
        <translation>卷积 3×3</translation>
    </message>
    <message>
        <source>convolution 1×1</source>
        <translation>卷积 1×1</translation>
    </message>
    <message>
        <source>other convolution</source>
        <translation>其他卷积</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>逐通道卷积</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>已剪枝</translation>
    </message>
    <message>
        <source>coupled</source>
        <translation>耦合</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Show as tree</source>
        <translation>以树形显示</translation>
    </message>
    <message>
        <source>Layers under their modules, or as one list</source>
        <translation>按所属模块分层显示，或显示为单一列表</translation>
    </message>
    <message>
        <source>&amp;Show all layers</source>
        <translation>显示所有层(&amp;S)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 does not fit 1 of these layers, which keeps what it has.</source>
        <translation>%1 不适用于其中 1 层，该层保持不变。</translation>
    </message>
    <message>
        <source>%1 does not fit %2 of these layers, which keep what they have.</source>
        <translation>%1 不适用于其中 %2 层，这些层保持不变。</translation>
    </message>
    <message>
        <source>No layer is of this kind.</source>
        <translation>没有此类型的层。</translation>
    </message>
    <message>
        <source>No layer matches “%1”.</source>
        <translation>没有与“%1”匹配的层。</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 / %2 层</translation>
    </message>
    <message>
        <source>%1 layers are selected: a change in one of them changes all.</source>
        <translation>已选中 %1 层：更改其中一层即更改全部。</translation>
    </message>
    <message>
        <source>Drag a slider, or type a number: the layer loses as much.</source>
        <translation>拖动滑块或输入数字，即设定该层的损失量。</translation>
    </message>
</context>
<context>
    <name>espalier::LoadChart</name>
    <message>
        <source>Histogram of latencies, %1</source>
        <translation>延迟直方图，%1</translation>
    </message>
    <message>
        <source>Cumulative latencies, %1</source>
        <translation>延迟累积分布，%1</translation>
    </message>
    <message>
        <source>p99 latency by requests a second</source>
        <translation>p99 延迟随每秒请求数的变化</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>请求/秒</translation>
    </message>
    <message>
        <source>p99 (ms)</source>
        <translation>p99 (ms)</translation>
    </message>
    <message>
        <source>sustained</source>
        <translation>可持续</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>latency (ms)</source>
        <translation>延迟 (ms)</translation>
    </message>
    <message>
        <source>share of requests (%)</source>
        <translation>请求占比 (%)</translation>
    </message>
    <message>
        <source>from (ms)</source>
        <translation>从 (ms)</translation>
    </message>
    <message>
        <source>to (ms)</source>
        <translation>到 (ms)</translation>
    </message>
    <message>
        <source>%1: requests</source>
        <translation>%1：请求数</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 以内</translation>
    </message>
    <message>
        <source>%1: %2 of requests, %3 of %4 later</source>
        <translation>%1：占请求的 %2，%4 个中有 %3 个更晚</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2 requests, %3</source>
        <translation>%1：%2 个请求，占 %3</translation>
    </message>
    <message>
        <source>%1 requests a second: p99 %2</source>
        <translation>每秒 %1 个请求：p99 %2</translation>
    </message>
    <message>
        <source>not sustained</source>
        <translation>不可持续</translation>
    </message>
    <message>
        <source>requests a second; up: p99 latency in ms</source>
        <translation>横轴：每秒请求数；纵轴：p99 延迟 (ms)</translation>
    </message>
    <message>
        <source>latency in ms; up: share of requests answered within it</source>
        <translation>横轴：延迟 (ms)；纵轴：在此时间内得到应答的请求占比</translation>
    </message>
    <message>
        <source>latency in ms, from arrival to answer; up: share of requests</source>
        <translation>横轴：从到达到应答的延迟 (ms)；纵轴：请求占比</translation>
    </message>
    <message>
        <source>limit of p99: %1</source>
        <translation>p99 上限：%1</translation>
    </message>
    <message>
        <source>: sustains %1 requests a second</source>
        <translation>：每秒可持续处理 %1 个请求</translation>
    </message>
    <message>
        <source>: sustained none of the rates that were tried</source>
        <translation>：所试速率均不可持续</translation>
    </message>
    <message>
        <source>: p50 %1, p99 %2, %3 requests</source>
        <translation>：p50 %1，p99 %2，%3 个请求</translation>
    </message>
    <message>
        <source>milliseconds for an answer; up: how many take as long</source>
        <translation>每次回答的毫秒数；纵向：耗时如此的次数</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>: half within %1, 99 of 100 within %2</source>
        <translation>：半数在 %1 以内，100 次中 99 次在 %2 以内</translation>
    </message>
</context>
<context>
    <name>espalier::LoadPane</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Which stress test of this experiment</source>
        <translation>此实验的哪一次压力测试</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>How the latencies are drawn</source>
        <translation>延迟的绘制方式</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累积分布</translation>
    </message>
    <message>
        <source>p99 by Rate</source>
        <translation>p99 与速率</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>没有选中实验</translation>
    </message>
    <message>
        <source>Select one that was pruned, in the table or on the tradeoff, to see how it does under load beside the dense model.</source>
        <translation>在表格或权衡图中选择一个经过剪枝的实验，查看其在负载下与稠密模型的对比。</translation>
    </message>
    <message>
        <source>There is no model to test</source>
        <translation>没有可测试的模型</translation>
    </message>
    <message>
        <source>The experiment left none that could be served.</source>
        <translation>此实验没有留下可用于处理请求的模型。</translation>
    </message>
    <message>
        <source>A test is under way</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Its progress is in Jobs; what it finds is shown here.</source>
        <translation>进度见“任务”；结果将显示在此处。</translation>
    </message>
    <message>
        <source>Not put under load yet</source>
        <translation>尚未进行压力测试</translation>
    </message>
    <message>
        <source>A benchmark measures one request after the other. A stress test lets them come as they do: how long they wait then, and how many a second can be served.</source>
        <translation>基准测试逐个测量请求。压力测试让请求按实际方式到达：测量此时的等待时间，以及每秒可处理的请求数。</translation>
    </message>
</context>
<context>
    <name>espalier::LookPane</name>
    <message>
        <source>Starting a worker</source>
        <translation>正在启动工作进程</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>  %1</source>
        <translation>  %1</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>，大约还需 %1</translation>
    </message>
    <message>
        <source>%1 (Esc stops it)</source>
        <translation>%1（Esc 停止）</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1, %2; input %3</source>
        <translation>%1，%2；输入 %3</translation>
    </message>
    <message>
        <source>Normalised with mean %1 and deviation %2: %3</source>
        <translation>以均值 %1、标准差 %2 归一化：%3</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>已尝试：%1</translation>
    </message>
    <message>
        <source>black is %1, white is %2</source>
        <translation>黑为 %1，白为 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing has been looked at.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Looking at the model</source>
        <translation>正在检查模型</translation>
    </message>
    <message>
        <source>Samples as the model sees them</source>
        <translation>模型所见的样本</translation>
    </message>
    <message>
        <source>As the model &amp;sees them</source>
        <translation>模型所见(&amp;S)</translation>
    </message>
    <message>
        <source>Before normalisatio&amp;n</source>
        <translation>归一化之前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>espalier::MainWindow</name>
    <message>
        <source>branch from %1</source>
        <translation>从 %1 分支</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Espalier workspaces (*.espalier);;All files (*)</source>
        <translation>Espalier 工作区 (*.espalier);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>suggested plan</source>
        <translation>建议方案</translation>
    </message>
    <message>
        <source>Tradeoff</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Who Pays</source>
        <translation>谁付代价</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Went on with 1 interrupted job.</source>
        <translation>已继续 1 个被中断的任务。</translation>
    </message>
    <message>
        <source>Went on with %1 interrupted jobs.</source>
        <translation>已继续 %1 个被中断的任务。</translation>
    </message>
    <message>
        <source>The plan is as you left it.</source>
        <translation>方案保持上次离开时的状态。</translation>
    </message>
    <message>
        <source>A plan belongs to a model: open a workspace first.</source>
        <translation>方案属于某个模型：请先打开工作区。</translation>
    </message>
    <message>
        <source>%1 – Espalier</source>
        <translation>%1 – Espalier</translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message>
        <source>The workspace can only be read.</source>
        <translation>此工作区为只读。</translation>
    </message>
    <message>
        <source>The dense model is not measured yet.</source>
        <translation>尚未测量稠密模型。</translation>
    </message>
    <message>
        <source>The plan removes nothing yet.</source>
        <translation>此方案尚未移除任何内容。</translation>
    </message>
    <message>
        <source>A scan is under way.</source>
        <translation>正在扫描。</translation>
    </message>
    <message>
        <source>No layer was scanned yet: Scan Layers does.</source>
        <translation>尚未扫描任何层：请使用“扫描层”。</translation>
    </message>
    <message>
        <source>What connects the layers is known.</source>
        <translation>各层之间的连接关系已知。</translation>
    </message>
    <message>
        <source>The model is being looked at…</source>
        <translation>正在检查模型…</translation>
    </message>
    <message>
        <source>Possible as soon as all jobs are done.</source>
        <translation>所有任务完成后可用。</translation>
    </message>
    <message>
        <source>load plan of %1</source>
        <translation>加载 %1 的方案</translation>
    </message>
    <message>
        <source>load plan</source>
        <translation>加载方案</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>加载方案</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>方案 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>All experiments: what is possible</source>
        <translation>所有实验：能做到什么</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>剖析</translation>
    </message>
    <message>
        <source>The model, layer by layer: what can go, and what it would bring</source>
        <translation>逐层查看模型：可以去掉什么，能换来什么</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>The selected experiments: why they are as they are</source>
        <translation>所选实验：为何如此</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>What to deploy, on which grounds, and whether that still holds</source>
        <translation>部署哪一个、依据是什么、是否仍然成立</translation>
    </message>
</context>
<context>
    <name>espalier::MaskView</name>
    <message>
        <source>Mask of %1, %2 by %3</source>
        <translation>%1 的掩码，%2 × %3</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>output %1, input %2</source>
        <translation>输出 %1，输入 %2</translation>
    </message>
    <message>
        <source>, kernel %1 × %2</source>
        <translation>，卷积核 %1 × %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>kept by both</source>
        <translation>双方保留</translation>
    </message>
    <message>
        <source>kept by %1 only</source>
        <translation>仅 %1 保留</translation>
    </message>
    <message>
        <source>removed by both</source>
        <translation>双方移除</translation>
    </message>
    <message>
        <source>only by %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>rows: outputs, columns: inputs × kernel</source>
        <translation>行：输出，列：输入 × 卷积核</translation>
    </message>
</context>
<context>
    <name>espalier::MemoryChart</name>
    <message>
        <source>Activations alive over %1 steps. </source>
        <translation>%1 个步骤中存活的激活值。 </translation>
    </message>
    <message>
        <source>operators, in the order they run</source>
        <translation>算子，按运行顺序</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>this plan, an estimate</source>
        <translation>此方案，估计值</translation>
    </message>
    <message>
        <source>activations alive for one sample</source>
        <translation>单个样本的存活激活值</translation>
    </message>
</context>
<context>
    <name>espalier::MemoryPanel</name>
    <message>
        <source>No network yet</source>
        <translation>还没有网络</translation>
    </message>
    <message>
        <source>It is known as soon as the model has been looked at.</source>
        <translation>检查模型后即可得知。</translation>
    </message>
    <message>
        <source>What lives when is not known</source>
        <translation>激活值的存活区间未知</translation>
    </message>
    <message>
        <source>This workspace was made by a version of Espalier that kept the layers but not what connects them. To look at the model again takes some seconds and changes nothing that was measured.</source>
        <translation>此工作区由旧版 Espalier 创建，当时只保留了各层，未保留层间连接。重新检查模型只需几秒，且不会改变任何已有测量。</translation>
    </message>
</context>
<context>
    <name>espalier::MissedGallery</name>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>All Classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Show the images of all classes again</source>
        <translation>重新显示所有类别的图像</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Images that only the pruned model gets wrong</source>
        <translation>仅剪枝后模型判错的图像</translation>
    </message>
</context>
<context>
    <name>espalier::MissedModel</name>
    <message>
        <source>Image %1 is %2. The pruned model says %3 (%4); the dense one was right (%5).</source>
        <translation>图像 %1 为 %2。剪枝后模型判为 %3 (%4)；稠密模型正确 (%5)。</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a picture that is being fetched</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, confidence</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>the true class</comment>
        <translation>实为 %1</translation>
    </message>
</context>
<context>
    <name>espalier::NetworkChart</name>
    <message>
        <source>Network of %1 boxes: %2</source>
        <translation>含 %1 个节点的网络：%2</translation>
    </message>
    <message>
        <source>The plan removes nothing yet.</source>
        <translation>此方案尚未移除任何内容。</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>未扫描</translation>
    </message>
    <message>
        <source>channels go together</source>
        <translation>通道一同移除</translation>
    </message>
</context>
<context>
    <name>espalier::NetworkPanel</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>What boxes are coloured by</source>
        <translation>节点着色依据</translation>
    </message>
    <message>
        <source>Scanned with</source>
        <translation>扫描模式</translation>
    </message>
    <message>
        <source>The pattern the layers were cut with</source>
        <translation>裁剪各层所用的模式</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>裁剪量</translation>
    </message>
    <message>
        <source>How much was cut of each layer alone</source>
        <translation>每层单独裁剪的量</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find boxes</source>
        <translation>查找节点</translation>
    </message>
    <message>
        <source>Parts of a layer&apos;s path or of what a box does; Enter goes from one to the next</source>
        <translation>层路径或节点操作的部分文字；按 Enter 依次跳转</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>还没有网络</translation>
    </message>
    <message>
        <source>It is known as soon as the model has been looked at.</source>
        <translation>检查模型后即可得知。</translation>
    </message>
    <message>
        <source>The network is not known</source>
        <translation>网络未知</translation>
    </message>
    <message>
        <source>This workspace was made by a version of Espalier that kept the layers but not what connects them. To look at the model again takes some seconds and changes nothing that was measured.</source>
        <translation>此工作区由旧版 Espalier 创建，当时只保留了各层，未保留层间连接。重新检查模型只需几秒，且不会改变任何已有测量。</translation>
    </message>
</context>
<context>
    <name>espalier::NoteBar</name>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Note on the selected experiments</source>
        <translation>选中实验的备注</translation>
    </message>
    <message>
        <source>Tags of the selected experiments</source>
        <translation>选中实验的标签</translation>
    </message>
    <message>
        <source>What you want to remember about it; Enter keeps it, Esc takes it back</source>
        <translation>想要记住的内容；Enter 保存，Esc 撤回</translation>
    </message>
    <message>
        <source>Single words, to find it by: tag:ship in the filter; Enter keeps them</source>
        <translation>便于查找的单个词：在筛选中写 tag:ship；Enter 保存</translation>
    </message>
    <message>
        <source>Select an experiment to note something about it</source>
        <translation>选择实验以添加备注</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>还没有备注</translation>
    </message>
    <message>
        <source>Different notes; typing replaces all %1</source>
        <translation>备注各不相同；输入将替换全部 %1 条</translation>
    </message>
    <message>
        <source>none in common</source>
        <translation>没有共同标签</translation>
    </message>
</context>
<context>
    <name>espalier::OpenModelDialog</name>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>TorchScript models (*.pt *.pth *.ts *.jit);;All files (*)</source>
        <translation>TorchScript 模型 (*.pt *.pth *.ts *.jit);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>验证数据</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>工作区文件</translation>
    </message>
    <message>
        <source>Espalier workspaces (*.espalier)</source>
        <translation>Espalier 工作区 (*.espalier)</translation>
    </message>
    <message>
        <source>1  Model</source>
        <translation>1  模型</translation>
    </message>
    <message>
        <source>2  Data</source>
        <translation>2  数据</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3  检查</translation>
    </message>
    <message>
        <source>4  Workspace</source>
        <translation>4  工作区</translation>
    </message>
    <message>
        <source>C&amp;reate workspace</source>
        <translation>创建工作区(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Name a model and its validation data, or drop them here. Some of the data then go through the model, and appear here as the model sees them.</source>
        <translation>指定模型及其验证数据，或将其拖放到此处。随后会用部分数据运行模型，并在此显示模型所见的样子。</translation>
    </message>
    <message>
        <source>Name the model file, or drop it here.</source>
        <translation>指定模型文件，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>Name the validation data, or drop them here. Some of them then go through the model, and appear here as the model sees them.</source>
        <translation>指定验证数据，或将其拖放到此处。随后会用其中一部分运行模型，并在此显示模型所见的样子。</translation>
    </message>
    <message>
        <source>found out: %1</source>
        <translation>自动确定：%1</translation>
    </message>
    <message>
        <source>Input shape</source>
        <translation>输入形状</translation>
    </message>
    <message>
        <source>found out, or e.g. 3x32x32</source>
        <translation>自动确定，或如 3x32x32</translation>
    </message>
    <message>
        <source>Channels, height and width of one sample; images in folders are scaled to it</source>
        <translation>单个样本的通道数、高和宽；文件夹中的图像会缩放到此大小</translation>
    </message>
    <message>
        <source>the training half of the validation data, where it has one</source>
        <translation>验证数据中的训练部分（如果有）</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Vali&amp;dation data</source>
        <translation>验证数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Training data</source>
        <translation>训练数据(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Input shape</source>
        <translation>输入形状(&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ormalisation</source>
        <translation>归一化(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Workspace file</source>
        <translation>工作区文件(&amp;W)</translation>
    </message>
    <message>
        <source>Latency: batch</source>
        <translation>延迟：批大小</translation>
    </message>
    <message>
        <source>Latency: threads</source>
        <translation>延迟：线程</translation>
    </message>
    <message>
        <source>Measure latency at &amp;batch</source>
        <translation>测量延迟的批大小(&amp;B)</translation>
    </message>
    <message>
        <source>t&amp;hreads</source>
        <translation>线程(&amp;H)</translation>
    </message>
    <message>
        <source>ONNX Runtime, where it is found</source>
        <translation>ONNX Runtime（若能找到）</translation>
    </message>
    <message>
        <source>Other engine</source>
        <translation>其他引擎</translation>
    </message>
    <message>
        <source>and as &amp;deployed on</source>
        <translation>部署形态测量于(&amp;D)</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>C&amp;reate anyway</source>
        <translation>仍然创建(&amp;R)</translation>
    </message>
    <message>
        <source>Make the workspace and measure the dense model</source>
        <translation>创建工作区并测量稠密模型</translation>
    </message>
    <message>
        <source>Possible once some samples have been through the model</source>
        <translation>用部分样本运行模型之后可用</translation>
    </message>
    <message>
        <source>Name the workspace file</source>
        <translation>指定工作区文件</translation>
    </message>
    <message>
        <source>The workspace file exists already</source>
        <translation>工作区文件已存在</translation>
    </message>
</context>
<context>
    <name>espalier::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>espalier::PathField</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Choose where it is made</source>
        <translation>选择创建位置</translation>
    </message>
    <message>
        <source>Choose it, or drop it on the field</source>
        <translation>选择，或拖放到此字段</translation>
    </message>
</context>
<context>
    <name>espalier::PatternBox</name>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>How weights are removed: single ones, whole channels, N of every M (2:4), blocks (block:4x1), or whole attention heads (head)</source>
        <translation>移除权重的方式：单个权重、整个通道、每 M 个中的 N 个 (2:4)、块 (block:4x1) 或整个注意力头 (head)</translation>
    </message>
</context>
<context>
    <name>espalier::PatternDelegate</name>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>espalier::PercentBox</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>espalier::PlanDiffDialog</name>
    <message>
        <source>by %1</source>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>pooled with others</source>
        <translation>与其他层合并排序</translation>
    </message>
    <message>
        <source>to a multiple of %1</source>
        <translation>取整到 %1 的倍数</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Compare Plans</source>
        <translation>比较方案</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>&amp;Edit That Plan</source>
        <translation>编辑该方案(&amp;E)</translation>
    </message>
    <message>
        <source>In place of the present one (can be undone)</source>
        <translation>替换当前方案（可撤销）</translation>
    </message>
    <message>
        <source>Plan to compare with</source>
        <translation>要比较的方案</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>来自文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with a plan</source>
        <translation>与方案比较</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>方案 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>此方案</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一方案</translation>
    </message>
    <message>
        <source>There is no experiment yet: choose a file.</source>
        <translation>还没有实验：请选择文件。</translation>
    </message>
    <message>
        <source>recovery, step %1</source>
        <translation>恢复，步骤 %1</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Both plans do the same.</source>
        <translation>两个方案完全相同。</translation>
    </message>
    <message>
        <source>The layers are treated alike.</source>
        <translation>各层的处理相同。</translation>
    </message>
    <message>
        <source>1 of %1 layers is treated differently.</source>
        <translation>%1 层中有 1 层处理不同。</translation>
    </message>
    <message>
        <source>%1 of %2 layers are treated differently.</source>
        <translation>%2 层中有 %1 层处理不同。</translation>
    </message>
</context>
<context>
    <name>espalier::PlanDocument</name>
    <message>
        <source>pattern of %1</source>
        <translation>更改 %1 的模式</translation>
    </message>
    <message>
        <source>sparsity of %1</source>
        <translation>更改 %1 的稀疏度</translation>
    </message>
    <message>
        <source>setting of %1</source>
        <translation>更改 %1 的设置</translation>
    </message>
    <message>
        <source>criterion of %1</source>
        <translation>更改 %1 的准则</translation>
    </message>
    <message>
        <source>ranking of %1</source>
        <translation>更改 %1 的排序</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>name of the plan</source>
        <translation>更改方案名称</translation>
    </message>
    <message>
        <source>make all dense</source>
        <translation>全部设为稠密</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>limits of the plan</source>
        <translation>更改方案的限制</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
</context>
<context>
    <name>espalier::PlanPanel</name>
    <message>
        <source>Name of the plan</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>What the experiment will be called; left empty, it is called after what the plan does</source>
        <translation>实验将使用的名称；留空则按方案内容命名</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>方案的更多操作</translation>
    </message>
    <message>
        <source>Load, save and compare plans</source>
        <translation>加载、保存和比较方案</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>The layers are listed once the dense model has been measured.</source>
        <translation>稠密模型测量完成后会列出各层。</translation>
    </message>
    <message>
        <source>Nothing is removed yet: move a slider, or apply a preset.</source>
        <translation>尚未移除任何内容：请移动滑块或应用预设。</translation>
    </message>
    <message>
        <source>A scan of the layers would foretell accuracy and latency. %1</source>
        <translation>扫描各层即可预测准确率和延迟。%1</translation>
    </message>
    <message>
        <source>Scan…</source>
        <translation>扫描…</translation>
    </message>
    <message>
        <source>Measured as %1.</source>
        <translation>该方案已实测：%1。</translation>
    </message>
    <message>
        <source>≈ is an estimate. A run takes about %1 to %2.</source>
        <translation>≈ 为估计值。运行大约需要 %1 至 %2。</translation>
    </message>
    <message>
        <source>≈ is an estimate: run the plan to measure it.</source>
        <translation>≈ 为估计值：运行方案以实测。</translation>
    </message>
</context>
<context>
    <name>espalier::PreprocessingFields</name>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Try the usual ways and take the one the model does best with, or choose one</source>
        <translation>尝试常用方式并采用模型表现最好的一种，或自行选择</translation>
    </message>
    <message>
        <source>Pixels are scaled to 0..1, then mean is taken off and the rest divided by the deviation, as in training</source>
        <translation>像素缩放到 0..1，减去均值，再除以标准差，与训练时相同</translation>
    </message>
    <message>
        <source>m&amp;ean</source>
        <translation>均值(&amp;E)</translation>
    </message>
    <message>
        <source>de&amp;viation</source>
        <translation>标准差(&amp;V)</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>大于 0</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动确定</translation>
    </message>
    <message>
        <source>%1: %2 right</source>
        <translation>%1：正确 %2</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>自动确定</translation>
    </message>
    <message>
        <source>Find out: %1</source>
        <translation>自动确定：%1</translation>
    </message>
</context>
<context>
    <name>espalier::PresetBar</name>
    <message>
        <source>Overall sparsity</source>
        <translation>总体稀疏度</translation>
    </message>
    <message>
        <source>&amp;Keep first and last dense</source>
        <translation>保持首尾层稠密(&amp;K)</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>应用(&amp;Y)</translation>
    </message>
    <message>
        <source>Overall sparsity, slider</source>
        <translation>总体稀疏度滑块</translation>
    </message>
    <message>
        <source>Of all prunable weights</source>
        <translation>占全部可剪枝权重</translation>
    </message>
    <message>
        <source>They are small and matter most; their sparsity is then not part of the total</source>
        <translation>首尾层很小但最重要；其稀疏度不计入总体</translation>
    </message>
    <message>
        <source>Set all layers by this preset (one step to undo)</source>
        <translation>按此预设设置所有层（可一步撤销）</translation>
    </message>
    <message>
        <source>All &amp;dense</source>
        <translation>全部稠密(&amp;D)</translation>
    </message>
    <message>
        <source>Remove nothing from any layer (can be undone)</source>
        <translation>不从任何层移除内容（可撤销）</translation>
    </message>
    <message>
        <source>Would leave ≈ %1 of weights, ≈ %2 of MACs.</source>
        <translation>将保留 ≈ %1 的权重、≈ %2 的 MACs。</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>应用预设 %1</translation>
    </message>
    <message>
        <source>The plan now, layer by layer.</source>
        <translation>当前方案的逐层情况。</translation>
    </message>
</context>
<context>
    <name>espalier::PresetBox</name>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>ERK</source>
        <translation>ERK</translation>
    </message>
    <message>
        <source>depth ramp</source>
        <translation>随深度递增</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>The same sparsity in every layer</source>
        <translation>每层稀疏度相同</translation>
    </message>
    <message>
        <source>Erdős–Rényi kernel: large layers lose more</source>
        <translation>Erdős–Rényi kernel：较大的层损失更多</translation>
    </message>
    <message>
        <source>Rising with depth, from half to one and a half times the mean</source>
        <translation>随深度上升，从均值的一半到一倍半</translation>
    </message>
    <message>
        <source>What ranks lowest in all layers together; what each layer loses is known after the run</source>
        <translation>移除所有层中排序最低的部分；每层的损失量在运行后得知</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>How the sparsity is spread over the layers</source>
        <translation>稀疏度在各层间的分配方式</translation>
    </message>
</context>
<context>
    <name>espalier::ProfileDialog</name>
    <message>
        <source>The peak is lower than the average: raise the peak, or lower the average.</source>
        <translation>峰值低于平均值：请提高峰值，或降低平均值。</translation>
    </message>
    <message>
        <source>What runs beside the model takes all of the memory: nothing would be left for it.</source>
        <translation>与模型一同运行的程序占用了全部内存：没有内存留给模型。</translation>
    </message>
    <message>
        <source>Something runs beside the model, but how much memory there is in all is not said.</source>
        <translation>有程序与模型一同运行，但没有说明内存总量。</translation>
    </message>
    <message>
        <source>Operating profile</source>
        <translation>运行工况</translation>
    </message>
    <message>
        <source>Where the model is to run, and what it has to keep to there. What is left empty asks for nothing.</source>
        <translation>模型在何处运行，以及须遵守的限制。留空的项不作要求。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Requests a second on average</source>
        <translation>平均每秒请求数</translation>
    </message>
    <message>
        <source>/s on average</source>
        <translation>/秒（平均）</translation>
    </message>
    <message>
        <source>Over a day: what it costs is reckoned by it</source>
        <translation>按一天平均：据此推算成本</translation>
    </message>
    <message>
        <source>Requests a second at the peak</source>
        <translation>峰值每秒请求数</translation>
    </message>
    <message>
        <source>/s at the peak</source>
        <translation>/秒（峰值）</translation>
    </message>
    <message>
        <source>What has to be served within the limit of latency</source>
        <translation>须在延迟上限内处理的请求数</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99 延迟</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>From a request&apos;s arrival to its answer, of 99 in 100</source>
        <translation>从请求到达到应答，100 个中的 99 个</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>MB in all</source>
        <translation>MB（总量）</translation>
    </message>
    <message>
        <source>Of the device</source>
        <translation>设备的内存</translation>
    </message>
    <message>
        <source>Memory beside the model</source>
        <translation>模型之外的内存</translation>
    </message>
    <message>
        <source>MB beside</source>
        <translation>MB（其他程序）</translation>
    </message>
    <message>
        <source>Of it, what other programs take</source>
        <translation>其中由其他程序占用的部分</translation>
    </message>
    <message>
        <source>nothing beside</source>
        <translation>无其他程序</translation>
    </message>
    <message>
        <source>Lowest accuracy</source>
        <translation>最低准确率</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Of all samples</source>
        <translation>全部样本</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>/小时</translation>
    </message>
    <message>
        <source>Of one device</source>
        <translation>单台设备</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Watts</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Of one device at work; where it is not given, energy is reckoned from operations</source>
        <translation>单台设备工作时的功率；未给出时，能耗按运算推算</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>in your words: Raspberry Pi 4, one core</source>
        <translation>自行描述：Raspberry Pi 4，单核</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评判依据</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Each serves one request at a time</source>
        <translation>每个线程一次处理一个请求</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Samples in a request</source>
        <translation>每个请求的样本数</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Lowest accuracy of classes</source>
        <translation>各类别的最低准确率</translation>
    </message>
    <message>
        <source>a class a line, as  shirt = 80</source>
        <translation>每行一个类别，如  shirt = 80</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Judged by</source>
        <translation>评判依据(&amp;J)</translation>
    </message>
    <message>
        <source>threads: </source>
        <translation>线程： </translation>
    </message>
    <message>
        <source>batch: </source>
        <translation>批大小： </translation>
    </message>
    <message>
        <source>&amp;Serves with</source>
        <translation>处理方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>p&amp;99 latency</source>
        <translation>p99 延迟(&amp;9)</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>内存(&amp;M)</translation>
    </message>
    <message>
        <source>Lowest &amp;accuracy</source>
        <translation>最低准确率(&amp;A)</translation>
    </message>
    <message>
        <source>…of &amp;classes</source>
        <translation>…各类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Watts</source>
        <translation>功率(&amp;W)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Another profile is called “%1” already.</source>
        <translation>已有名为“%1”的工况。</translation>
    </message>
    <message>
        <source>the fastest variant that was measured</source>
        <translation>实测最快的形态</translation>
    </message>
</context>
<context>
    <name>espalier::ProfilesPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>A profile of a device, to fill in</source>
        <translation>填写一个设备的工况</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the profile of the selected column</source>
        <translation>更改选中列的工况</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>Begin a new profile with this one</source>
        <translation>以此工况为起点新建工况</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the profile of the selected column; Ctrl+Z brings it back</source>
        <translation>移除选中列的工况；按 Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Profiles from JSON files; two to start from come with Espalier</source>
        <translation>从 JSON 文件导入工况；Espalier 自带两个可作起点</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>The profile of the selected column as a JSON file</source>
        <translation>将选中列的工况导出为 JSON 文件</translation>
    </message>
    <message>
        <source>Experiments on operating profiles</source>
        <translation>各实验按运行工况的评判</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>还没有可评判的内容</translation>
    </message>
    <message>
        <source>No operating profile yet</source>
        <translation>还没有运行工况</translation>
    </message>
    <message>
        <source>Profiles judge experiments that are done; run one first.</source>
        <translation>工况用于评判已完成的实验；请先运行一个实验。</translation>
    </message>
    <message>
        <source>A profile says where the model is to run: how many requests it has to serve how fast, in how much memory, how accurate. Every experiment is then held against it.</source>
        <translation>工况说明模型的运行条件：须以多快的速度处理多少请求、可用多少内存、准确率须达到多少。每个实验都按此评判。</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>工况 %1</translation>
    </message>
    <message>
        <source>change of profile %1</source>
        <translation>更改工况 %1</translation>
    </message>
    <message>
        <source>removal of profile %1</source>
        <translation>移除工况 %1</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入工况</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>工况 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>import of profiles</source>
        <translation>导入工况</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>导出工况</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>工况 (*.json)</translation>
    </message>
</context>
<context>
    <name>espalier::ReassessDialog</name>
    <message>
        <source>On the validation set of the &amp;workspace, on this machine as it is now</source>
        <translation>在工作区的验证集上，以本机当前状态(&amp;W)</translation>
    </message>
    <message>
        <source>On &amp;other data, with the same classes</source>
        <translation>在类别相同的其他数据上(&amp;O)</translation>
    </message>
    <message>
        <source>Other validation data</source>
        <translation>其他验证数据</translation>
    </message>
    <message>
        <source>Reassess</source>
        <translation>重新评估</translation>
    </message>
    <message>
        <source>%1 is measured anew as it was kept: accuracy beside the dense model, and every latency. Nothing is pruned or trained again.</source>
        <translation>按保存时的形态重新测量 %1：与稠密模型对照的准确率，以及各项延迟。不会重新剪枝或训练。</translation>
    </message>
    <message>
        <source>%1 experiments are measured anew as they were kept: accuracy beside the dense model, and every latency. Nothing is pruned or trained again.</source>
        <translation>按保存时的形态重新测量 %1 个实验：与稠密模型对照的准确率，以及各项延迟。不会重新剪枝或训练。</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
</context>
<context>
    <name>espalier::RecentModel</name>
    <message>
        <source>1 experiment</source>
        <translation>1 个实验</translation>
    </message>
    <message>
        <source>%1 experiments</source>
        <translation>%1 个实验</translation>
    </message>
    <message>
        <source>1 job to finish</source>
        <translation>1 个任务未完成</translation>
    </message>
    <message>
        <source>%1 jobs to finish</source>
        <translation>%1 个任务未完成</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Cannot be read now</source>
        <translation>当前无法读取</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>准确率 %1，延迟 %2</translation>
    </message>
</context>
<context>
    <name>espalier::RecentView</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>从列表移除(&amp;R)</translation>
    </message>
    <message>
        <source>Workspaces opened lately</source>
        <translation>最近打开的工作区</translation>
    </message>
    <message>
        <source>Remove from this list; the file stays (Del)</source>
        <translation>从此列表移除；文件保留 (Del)</translation>
    </message>
</context>
<context>
    <name>espalier::RecoveryEditor</name>
    <message>
        <source>Nothing is done: the accuracy right after pruning is what you get.</source>
        <translation>不做任何处理：剪枝后的准确率即为最终结果。</translation>
    </message>
    <message>
        <source>Steps of the recovery</source>
        <translation>恢复的步骤</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>更改恢复步骤</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>&amp;Recalibrate batch norms</source>
        <translation>重新校准批归一化(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;construct by least squares</source>
        <translation>最小二乘重构(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fine-tune</source>
        <translation>微调(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;wind weights</source>
        <translation>权重回退(&amp;W)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>What every random draw starts from: the same plan with the same seed gives the same bits</source>
        <translation>所有随机抽取的起点：相同方案与相同种子得到逐位一致的结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>order of recovery</source>
        <translation>更改恢复步骤的顺序</translation>
    </message>
</context>
<context>
    <name>espalier::ReportStrip</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML, one page (*.html)</source>
        <translation>HTML，单个网页 (*.html)</translation>
    </message>
    <message>
        <source>CSV, one figure a line (*.csv)</source>
        <translation>CSV，每行一个数值 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>%1 report.pdf</source>
        <translation>%1 报告.pdf</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>The report is in %1 (%2).</source>
        <translation>报告已保存到 %1（%2）。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>espalier::RobustnessDialog</name>
    <message>
        <source>Robustness test</source>
        <translation>鲁棒性测试</translation>
    </message>
    <message>
        <source>&amp;Run test</source>
        <translation>运行测试(&amp;R)</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>The first so many of the validation set. More make intervals narrower and take longer</source>
        <translation>验证集中前若干张图像。越多则区间越窄，耗时越长</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>其他数据</translation>
    </message>
    <message>
        <source>none; images:FOLDER, idx:FOLDER, csv:FILE …</source>
        <translation>无；images:FOLDER, idx:FOLDER, csv:FILE …</translation>
    </message>
    <message>
        <source>Another validation set with the same classes: night images, another camera</source>
        <translation>类别相同的另一验证集：夜间图像、另一台摄像头</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>实验(&amp;E)</translation>
    </message>
    <message>
        <source>Made worse by</source>
        <translation>劣化方式</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>样本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Other data</source>
        <translation>其他数据(&amp;O)</translation>
    </message>
    <message>
        <source>Choose at least one experiment.</source>
        <translation>请至少选择一个实验。</translation>
    </message>
    <message>
        <source>Choose at least one way of making the samples worse.</source>
        <translation>请至少选择一种劣化方式。</translation>
    </message>
    <message>
        <source>%1 versions of %2 samples for %3 models, with the dense one: %4 answers.</source>
        <translation>%2 个样本的 %1 个版本，%3 个模型（含稠密模型）：共 %4 次推理。</translation>
    </message>
    <message>
        <source>Tries the experiments and the dense model on the same samples, made worse as cameras and data links do. What is drawn depends on the seed alone.</source>
        <translation>用相同的样本测试各实验与稠密模型，样本按摄像头和数据链路中常见的方式劣化。随机抽取只取决于随机种子。</translation>
    </message>
</context>
<context>
    <name>espalier::RobustnessPane</name>
    <message>
        <source>Accuracy of</source>
        <translation>准确率所属</translation>
    </message>
    <message>
        <source>Whose accuracy is shown</source>
        <translation>显示哪个模型的准确率</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>此实验</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Severity 1 to 5; right of the line is worse than has to be expected.</source>
        <translation>强度 1 至 5；线右侧超出应预期的劣化程度。</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>没有选中实验</translation>
    </message>
    <message>
        <source>Select one that was pruned, in the table or on the tradeoff, to see how it does on worse data beside the dense model.</source>
        <translation>在表格或权衡图中选择一个经过剪枝的实验，查看其在劣化数据上与稠密模型的对比。</translation>
    </message>
    <message>
        <source>There is no model to test</source>
        <translation>没有可测试的模型</translation>
    </message>
    <message>
        <source>The experiment left none that could be tried.</source>
        <translation>此实验没有留下可测试的模型。</translation>
    </message>
    <message>
        <source>A test is under way</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Its progress is in Jobs; what it finds is shown here.</source>
        <translation>进度见“任务”；结果将显示在此处。</translation>
    </message>
    <message>
        <source>Not tried on worse data yet</source>
        <translation>尚未在劣化数据上测试</translation>
    </message>
    <message>
        <source>Pruned models may keep their accuracy on clean data and lose it on noise, blur or in the dark. A robustness test tries this one beside the dense model.</source>
        <translation>剪枝后的模型可能在干净数据上保持准确率，却在噪声、模糊或昏暗条件下失去准确率。鲁棒性测试会将此模型与稠密模型对照测试。</translation>
    </message>
</context>
<context>
    <name>espalier::SampleModel</name>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, confidence</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>the true class</comment>
        <translation>实为 %1</translation>
    </message>
    <message>
        <source>Sample %1: the model says %2 (%3), truth is %4: %5</source>
        <translation>样本 %1：模型判为 %2 (%3)，真实为 %4：%5</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>espalier::ScanDialog</name>
    <message>
        <source>Scan layers</source>
        <translation>扫描层</translation>
    </message>
    <message>
        <source>Cuts each layer alone at several levels, with all others dense, and measures what that does to the answers and to the time. Nothing is changed in the plan.</source>
        <translation>以多个级别逐层单独裁剪，其他层保持稠密，测量对输出和时间的影响。方案不会改变。</translation>
    </message>
    <message>
        <source>Start &amp;scan</source>
        <translation>开始扫描(&amp;S)</translation>
    </message>
    <message>
        <source>Single weights (&amp;unstructured)</source>
        <translation>单个权重（非结构化）(&amp;U)</translation>
    </message>
    <message>
        <source>Whole &amp;channels</source>
        <translation>整个通道(&amp;C)</translation>
    </message>
    <message>
        <source>Attention &amp;heads</source>
        <translation>注意力头(&amp;H)</translation>
    </message>
    <message>
        <source>No layer of this model takes it</source>
        <translation>此模型没有可采用该模式的层</translation>
    </message>
    <message>
        <source>others, such as 2:4 block:4x1</source>
        <translation>其他，如 2:4 block:4x1</translation>
    </message>
    <message>
        <source>Other patterns</source>
        <translation>其他模式</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>The first so many of the validation set. More make intervals narrower and take longer</source>
        <translation>验证集中前若干张图像。越多则区间越窄，耗时越长</translation>
    </message>
    <message>
        <source>Levels in percent</source>
        <translation>级别（百分比）</translation>
    </message>
    <message>
        <source>Sparsities in percent with spaces between. Left empty: %1 for weights, %2 for channels and heads. N:M patterns have their own</source>
        <translation>以百分比表示的稀疏度，用空格分隔。留空时：权重为 %1，通道和头为 %2。N:M 模式有自己的级别</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>&amp;Levels (%)</source>
        <translation>级别 (%)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>Rank &amp;by</source>
        <translation>排序依据(&amp;B)</translation>
    </message>
    <message>
        <source>Choose at least one pattern.</source>
        <translation>请至少选择一种模式。</translation>
    </message>
    <message>
        <source>All %1 cuts of that are known on as many images.</source>
        <translation>全部 %1 次裁剪均已知，且图像数相同。</translation>
    </message>
    <message>
        <source>%1 cuts: about as many runs over %2 images.</source>
        <translation>%1 次裁剪：约需在 %2 张图像上运行同样次数。</translation>
    </message>
    <message>
        <source>%1 cuts, %2 of them not known yet: about as many runs over %3 images.</source>
        <translation>%1 次裁剪，其中 %2 次尚未知：约需在 %3 张图像上运行同样次数。</translation>
    </message>
    <message>
        <source>All %1 cuts of that are known. %2 plans made of them are measured as a whole, to see whether what single cuts cost adds up.</source>
        <translation>其中 %1 项裁剪均已知。将由它们组成的 %2 个方案整体测量，以了解各单项裁剪的代价是否可以相加。</translation>
    </message>
</context>
<context>
    <name>espalier::Section</name>
    <message>
        <source>Show or fold away</source>
        <translation>展开或折叠</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>espalier::SensitivityChart</name>
    <message>
        <source>What each of %1 layers bears, cut alone at %2 levels</source>
        <translation>%1 层各自以 %2 个级别单独裁剪时的承受能力</translation>
    </message>
    <message>
        <source>nats from the dense model</source>
        <translation>与稠密模型的散度 (nats)</translation>
    </message>
    <message>
        <source>points of accuracy; blue: gained</source>
        <translation>准确率变化（百分点）；蓝色：提升</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>from here on certainly more than a point lost</source>
        <translation>由此开始，确定损失超过一个百分点</translation>
    </message>
</context>
<context>
    <name>espalier::SensitivityPanel</name>
    <message>
        <source>Scanned with</source>
        <translation>扫描模式</translation>
    </message>
    <message>
        <source>The pattern the layers were cut with</source>
        <translation>裁剪各层所用的模式</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>What a cell is coloured by. Divergence tells layers apart where accuracy is flat</source>
        <translation>单元格的着色依据。准确率变化平缓时，散度仍可区分各层</translation>
    </message>
    <message>
        <source>Change of accuracy and divergence of %1 over sparsity</source>
        <translation>%1 的准确率变化和散度随稀疏度的变化</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>没有选中层</translation>
    </message>
    <message>
        <source>Click a row to see its curves.</source>
        <translation>单击一行以查看其曲线。</translation>
    </message>
</context>
<context>
    <name>espalier::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours of the window and of its charts</source>
        <translation>窗口和图表的颜色</translation>
    </message>
    <message>
        <source>Sizes in &amp;memory</source>
        <translation>内存大小单位(&amp;M)</translation>
    </message>
    <message>
        <source>kB and MB, powers of 1000</source>
        <translation>kB 和 MB，1000 的幂</translation>
    </message>
    <message>
        <source>KiB and MiB, powers of 1024</source>
        <translation>KiB 和 MiB，1024 的幂</translation>
    </message>
    <message>
        <source>What stored weights, activations and peaks are counted in</source>
        <translation>权重存储、激活值和峰值所用的单位</translation>
    </message>
    <message>
        <source>Texts are as large as the desktop says.</source>
        <translation>文字大小跟随桌面设置。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>&amp;Jobs at a time</source>
        <translation>同时运行的任务(&amp;J)</translation>
    </message>
    <message>
        <source>Worker processes; while one measures time, the others stand still</source>
        <translation>工作进程数；其中一个计时时，其余暂停</translation>
    </message>
    <message>
        <source>T&amp;hreads of a job</source>
        <translation>每个任务的线程(&amp;H)</translation>
    </message>
    <message>
        <source>For training and evaluation, not for what is timed</source>
        <translation>用于训练和评估，不用于计时</translation>
    </message>
    <message>
        <source>As the workspace says</source>
        <translation>按工作区设置</translation>
    </message>
    <message>
        <source>Measure also &amp;on</source>
        <translation>同时测量于(&amp;O)</translation>
    </message>
    <message>
        <source>Processors of this machine: %1. The number of jobs counts from the next workspace that is opened.</source>
        <translation>本机处理器：%1 个。任务数从下次打开工作区起生效。</translation>
    </message>
    <message>
        <source>New workspaces</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>&amp;Batch of the latency</source>
        <translation>延迟的批大小(&amp;B)</translation>
    </message>
    <message>
        <source>Samples that go through the model at a time while it is timed</source>
        <translation>计时时一次通过模型的样本数</translation>
    </message>
    <message>
        <source>Th&amp;reads of the latency</source>
        <translation>延迟的线程(&amp;R)</translation>
    </message>
    <message>
        <source>Threads the model may use while it is timed</source>
        <translation>计时时模型可用的线程数</translation>
    </message>
    <message>
        <source>Measure a&amp;lso on</source>
        <translation>同时测量于(&amp;L)</translation>
    </message>
    <message>
        <source>ONNX Runtime, where it is found</source>
        <translation>ONNX Runtime（若能找到）</translation>
    </message>
    <message>
        <source>The assistant proposes them; a workspace keeps its own.</source>
        <translation>向导以此为默认值；工作区保留各自的设置。</translation>
    </message>
</context>
<context>
    <name>espalier::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>按名称或按键筛选</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>espalier::SparsityDelegate</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏度</translation>
    </message>
</context>
<context>
    <name>espalier::SparsityStrip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Sparsity of each layer</source>
        <translation>各层的稀疏度</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1，随后 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>espalier::StackChart</name>
    <message>
        <source>no channels were removed</source>
        <translation>没有移除通道</translation>
    </message>
    <message>
        <source>nothing is masked, so there is nothing to run sparse</source>
        <translation>没有使用掩码，因此没有可稀疏运行的内容</translation>
    </message>
    <message>
        <source>%1, but its layers were not timed: run it again</source>
        <translation>%1，但未对其各层计时：请重新运行</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Latency by layer: %1 layers, dense, masked, compacted and sparse</source>
        <translation>各层延迟：%1 层，稠密、掩码、紧凑和稀疏</translation>
    </message>
    <message>
        <source>%1, operator by operator in LibTorch</source>
        <translation>%1，在 LibTorch 中逐算子运行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>other operators</source>
        <translation>其他算子</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the whole</source>
        <translation>%1：%2，占全部的 %3</translation>
    </message>
    <message>
        <source>What is in no layer, and passing data from one to the next.</source>
        <translation>不属于任何层的部分，以及层与层之间的数据传递。</translation>
    </message>
    <message>
        <source>left dense</source>
        <translation>保持稠密</translation>
    </message>
    <message>
        <source>Dense was timed operator by operator, with the baseline.</source>
        <translation>稠密模型随基线逐算子计时。</translation>
    </message>
    <message>
        <source>Timed alone, all in one run.</source>
        <translation>单独计时，在同一次运行中完成。</translation>
    </message>
    <message>
        <source>milliseconds, median</source>
        <translation>毫秒，中位数</translation>
    </message>
    <message>
        <source>layers left dense</source>
        <translation>保持稠密的层</translation>
    </message>
    <message>
        <source>cut: %1</source>
        <translation>裁剪：%1</translation>
    </message>
    <message>
        <source>mark: the whole model</source>
        <translation>标记：整个模型</translation>
    </message>
</context>
<context>
    <name>espalier::StaircaseDialog</name>
    <message>
        <source>Latency staircase of %1</source>
        <translation>%1 的延迟阶梯</translation>
    </message>
    <message>
        <source>Time of %1 over its channels</source>
        <translation>%1 的时间随通道数的变化</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 channels&lt;/b&gt;&lt;br&gt;%2 ms</source>
        <translation>&lt;b&gt;%1 个通道&lt;/b&gt;&lt;br&gt;%2 ms</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>重新测量(&amp;M)</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>The layer is timed with every number of channels.</source>
        <translation>将以每种通道数为该层计时。</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Measure times the layer alone with every number of channels it could make: kernels work on whole vectors, so that time goes down in steps.</source>
        <translation>“测量”以该层可能的每种通道数单独计时：计算内核按整个向量工作，因此时间呈阶梯式下降。</translation>
    </message>
    <message>
        <source>The workspace can only be read.</source>
        <translation>此工作区为只读。</translation>
    </message>
</context>
<context>
    <name>espalier::StartPage</name>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>How much accuracy does a gain in speed and memory cost?</source>
        <translation>换取速度和内存，要付出多少准确率？</translation>
    </message>
    <message>
        <source>Or drop a TorchScript model or a workspace anywhere on this window.</source>
        <translation>或将 TorchScript 模型或工作区拖放到窗口任意位置。</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>最近打开(&amp;L)</translation>
    </message>
    <message>
        <source>1  Bring a model</source>
        <translation>1  准备模型</translation>
    </message>
    <message>
        <source>A TorchScript file and images it was not trained on. Its accuracy, time and memory are measured here first; everything is compared with that.</source>
        <translation>一个 TorchScript 文件，以及未用于训练的图像。首先在本机测量其准确率、时间和内存；一切都与之比较。</translation>
    </message>
    <message>
        <source>2  Say what may go</source>
        <translation>2  指定可移除的内容</translation>
    </message>
    <message>
        <source>Give each layer a pattern and a sparsity, or let a preset do it, and choose how the accuracy is won back.</source>
        <translation>为每层指定模式和稀疏度，或交给预设，并选择如何恢复准确率。</translation>
    </message>
    <message>
        <source>3  Read what it costs</source>
        <translation>3  读取代价</translation>
    </message>
    <message>
        <source>Every run becomes a point: accuracy against latency or memory, measured on the model as it would be deployed, with how sure it is.</source>
        <translation>每次运行成为一个点：准确率对比延迟或内存，以部署形态的模型实测，并标明可信程度。</translation>
    </message>
</context>
<context>
    <name>espalier::StepForm</name>
    <message>
        <source>Fine-tuning epochs</source>
        <translation>微调轮数</translation>
    </message>
    <message>
        <source>Times through the training images</source>
        <translation>遍历训练图像的次数</translation>
    </message>
    <message>
        <source>Rewind to epoch</source>
        <translation>回退到第几轮</translation>
    </message>
    <message>
        <source>Of the training before pruning; 0 is the model as it was opened</source>
        <translation>指剪枝前训练的轮次；0 为最初打开的模型</translation>
    </message>
    <message>
        <source>opened model</source>
        <translation>打开的模型</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Peak of the cosine schedule</source>
        <translation>余弦调度的峰值</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Training images, drawn by the seed; fewer is faster</source>
        <translation>训练图像，按随机种子抽取；越少越快</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>每步图像数</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>To epoch</source>
        <translation>到第几轮</translation>
    </message>
</context>
<context>
    <name>espalier::StepTitle</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>受阻</translation>
    </message>
</context>
<context>
    <name>espalier::StressDialog</name>
    <message>
        <source>Stress test</source>
        <translation>压力测试</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>无工况</translation>
    </message>
    <message>
        <source>&amp;Run test</source>
        <translation>运行测试(&amp;R)</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>工况</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>50 and 80 % of what the dense model can do</source>
        <translation>稠密模型能力的 50% 和 80%</translation>
    </message>
    <message>
        <source>One rate or several, with spaces between</source>
        <translation>一个或多个速率，用空格分隔</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>ten times what the dense model takes alone</source>
        <translation>稠密模型单独耗时的十倍</translation>
    </message>
    <message>
        <source>Limit of p99</source>
        <translation>p99 上限</translation>
    </message>
    <message>
        <source>A rate is sustained where 99 of 100 requests are answered within it</source>
        <translation>100 个请求中有 99 个在此时间内得到应答，即为可持续的速率</translation>
    </message>
    <message>
        <source> s at most</source>
        <translation> s（最长）</translation>
    </message>
    <message>
        <source>Each load</source>
        <translation>单次负载</translation>
    </message>
    <message>
        <source>Longer loads have more requests: p99.9 wants thousands of them</source>
        <translation>负载越长，请求越多：p99.9 需要数千个请求</translation>
    </message>
    <message>
        <source>&amp;Experiment</source>
        <translation>实验(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>工况(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;quests a second</source>
        <translation>每秒请求数(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Limit of p99</source>
        <translation>p99 上限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Surroundings</source>
        <translation>环境(&amp;S)</translation>
    </message>
    <message>
        <source>Each l&amp;oad</source>
        <translation>单次负载(&amp;O)</translation>
    </message>
    <message>
        <source>One thread serves already; there is no run with fewer.</source>
        <translation>已由单个线程处理；没有更少线程的运行。</translation>
    </message>
    <message>
        <source>%1 loads, and a search for the highest rate: about %2 at most, with %3 at a time.</source>
        <translation>%1 次负载，并搜索最高速率：最多约 %2，同时处理 %3。</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 个请求</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>A load of %1 requests tells little of its p99: give each load more seconds.</source>
        <translation>负载只有 %1 个请求，难以反映其 p99：请增加每次负载的秒数。</translation>
    </message>
    <message>
        <source>Serves real requests that arrive at random times, with this experiment and with the dense model in turns, and finds the highest rate each sustains. Other jobs wait meanwhile; close what else keeps the machine busy.</source>
        <translation>让此实验与稠密模型轮流实际处理随机到达的请求，找出各自可持续的最高速率。期间其他任务等待；请关闭其他占用本机的程序。</translation>
    </message>
</context>
<context>
    <name>espalier::SweepDialog</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>&amp;Leave first and last layer dense</source>
        <translation>保持首尾层稠密(&amp;L)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>遍历</translation>
    </message>
    <message>
        <source>Start s&amp;weep</source>
        <translation>开始遍历(&amp;W)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>They are small and matter most; their sparsity is then not part of the total</source>
        <translation>首尾层很小但最重要；其稀疏度不计入总体</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>预设(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>模式(&amp;P)</translation>
    </message>
    <message>
        <source>Rank &amp;by</source>
        <translation>排序依据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>级数(&amp;S)</translation>
    </message>
    <message>
        <source>One experiment: %1.</source>
        <translation>一个实验：%1。</translation>
    </message>
    <message>
        <source>%1 experiments: %2.</source>
        <translation>%1 个实验：%2。</translation>
    </message>
    <message>
        <source>Nothing is done to recover accuracy.</source>
        <translation>不做任何准确率恢复。</translation>
    </message>
    <message>
        <source>Each is followed by: %1.</source>
        <translation>每个之后执行：%1。</translation>
    </message>
    <message>
        <source>About %1 to %2 in all, going by experiments that are done.</source>
        <translation>总共大约需要 %1 至 %2，根据已完成的实验推算。</translation>
    </message>
    <message>
        <source>%1 to 99 %</source>
        <translation>%1 至 99%</translation>
    </message>
    <message>
        <source>This pattern removes more than whole channels.</source>
        <translation>此模式移除的不只是整个通道。</translation>
    </message>
</context>
<context>
    <name>espalier::ToleranceChart</name>
    <message>
        <source>Convolutions</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>1 × 1 convolutions</source>
        <translation>1 × 1 卷积</translation>
    </message>
    <message>
        <source>Depthwise convolutions</source>
        <translation>逐通道卷积</translation>
    </message>
    <message>
        <source>Linear layers</source>
        <translation>线性层</translation>
    </message>
    <message>
        <source>Sparsity at which layers break, %1</source>
        <translation>各层准确率骤降的稀疏度，%1</translation>
    </message>
    <message>
        <source>%1: %2, on %3 samples</source>
        <translation>%1：%2，%3 个样本</translation>
    </message>
    <message>
        <source>%1 breaks at %2</source>
        <translation>%1：在 %2 处骤降</translation>
    </message>
    <message>
        <source>%1 bears %2</source>
        <translation>%1：可承受 %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 层</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>breaks at (%)</source>
        <translation>骤降点 (%)</translation>
    </message>
    <message>
        <source>tried up to (%)</source>
        <translation>试到 (%)</translation>
    </message>
    <message>
        <source>share of MACs (%)</source>
        <translation>MACs 占比 (%)</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>half</source>
        <translation>半数</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
</context>
<context>
    <name>espalier::TradeoffChart</name>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 对比 %2：%3</translation>
    </message>
    <message>
        <source>%1 experiments are selected</source>
        <translation>已选中 %1 个实验</translation>
    </message>
    <message>
        <source>worst plausible case: %1 (%2)</source>
        <translation>最差合理情形：%1（%2）</translation>
    </message>
</context>
<context>
    <name>espalier::TradeoffPanel</name>
    <message>
        <source>Quantity up</source>
        <translation>纵轴量</translation>
    </message>
    <message>
        <source>What is up the chart</source>
        <translation>图表纵轴所表示的量</translation>
    </message>
    <message>
        <source>Quantity across</source>
        <translation>横轴量</translation>
    </message>
    <message>
        <source>What is across the chart</source>
        <translation>图表横轴所表示的量</translation>
    </message>
    <message>
        <source>Show a third quantity by</source>
        <translation>第三个量的表示方式</translation>
    </message>
    <message>
        <source>A third quantity by the size or the colour of the marks</source>
        <translation>用标记的大小或颜色表示第三个量</translation>
    </message>
    <message>
        <source>Third quantity</source>
        <translation>第三个量</translation>
    </message>
    <message>
        <source>What size or colour tells</source>
        <translation>大小或颜色所表示的量</translation>
    </message>
    <message>
        <source>Swap the axes</source>
        <translation>交换坐标轴</translation>
    </message>
    <message>
        <source>Third: none</source>
        <translation>第三个量：无</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>颜色：</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Show &amp;All	0</source>
        <translation>全部显示(&amp;A)	0</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Across</source>
        <translation>横轴对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>Logarithmic &amp;Up</source>
        <translation>纵轴对数刻度(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>区间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Worst Case</source>
        <translation>最差情形(&amp;W)</translation>
    </message>
    <message>
        <source>Accuracy in the worst plausible case, of experiments that were tried on worse data</source>
        <translation>试过劣化数据的实验在最差合理情形下的准确率</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>选中的(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pareto Front</source>
        <translation>帕累托前沿(&amp;P)</translation>
    </message>
</context>
<context>
    <name>espalier::TrainingOptions</name>
    <message>
        <source>Before pruning</source>
        <translation>剪枝之前</translation>
    </message>
    <message>
        <source>Trains the dense model before anything is removed; such steps come first, and L1 or group lasso make sense there</source>
        <translation>在移除任何内容之前训练稠密模型；此类步骤排在最前，L1 或 group lasso 适合用在这里</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Stochastic gradient descent with momentum, or Adam, which wants a smaller learning rate</source>
        <translation>带动量的随机梯度下降，或 Adam（需要较小的学习率）</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Of the stochastic gradient descent</source>
        <translation>用于随机梯度下降</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>How strongly weights are drawn to zero</source>
        <translation>将权重拉向零的强度</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Draws single weights to zero, and batch norms&apos; scales; about 1e-5 to begin with</source>
        <translation>将单个权重和批归一化的缩放系数拉向零；可从约 1e-5 开始</translation>
    </message>
    <message>
        <source>Group lasso</source>
        <translation>Group lasso</translation>
    </message>
    <message>
        <source>Draws whole channels to zero; about 1e-4 to begin with</source>
        <translation>将整个通道拉向零；可从约 1e-4 开始</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>over</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Sparsity rises gradually</source>
        <translation>稀疏度逐渐上升</translation>
    </message>
    <message>
        <source>Remove weights little by little while training (cubic schedule) instead of all before it</source>
        <translation>在训练中逐步移除权重（三次调度），而非训练前一次移除</translation>
    </message>
    <message>
        <source>Share of the steps over which sparsity rises</source>
        <translation>稀疏度上升所占的步数比例</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>at</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Distil from the dense model</source>
        <translation>从稠密模型蒸馏</translation>
    </message>
    <message>
        <source>Learn from the dense model&apos;s outputs too (knowledge distillation)</source>
        <translation>同时向稠密模型的输出学习（知识蒸馏）</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How soft the dense model&apos;s outputs are made</source>
        <translation>稠密模型输出的软化程度</translation>
    </message>
    <message>
        <source>T </source>
        <translation>T </translation>
    </message>
    <message>
        <source>Share of the soft loss</source>
        <translation>软损失占比</translation>
    </message>
    <message>
        <source>Of the dense model&apos;s outputs in the loss; the rest is the labels&apos;</source>
        <translation>稠密模型输出在损失中的占比；其余来自标签</translation>
    </message>
    <message>
        <source>Gradual</source>
        <translation>渐进</translation>
    </message>
    <message>
        <source>Distil</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Soft share</source>
        <translation>软损失占比</translation>
    </message>
</context>
<context>
    <name>espalier::TrainingPanel</name>
    <message>
        <source>&amp;Follow running jobs</source>
        <translation>跟随正在运行的任务(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Show the jobs that run, live; the selected experiments otherwise</source>
        <translation>实时显示正在运行的任务；没有时显示选中的实验</translation>
    </message>
    <message>
        <source>Loss and accuracy over epochs. %1</source>
        <translation>损失和准确率随轮数的变化。%1</translation>
    </message>
    <message>
        <source>Live: the dense model</source>
        <translation>实时：稠密模型</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>实时：%1</translation>
    </message>
    <message>
        <source>No epoch finished yet</source>
        <translation>尚未完成任何一轮</translation>
    </message>
    <message>
        <source>The curve begins when the running job has trained one.</source>
        <translation>正在运行的任务训练完一轮后，曲线即开始显示。</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>选中：%1</translation>
    </message>
    <message>
        <source>Selected: %1 experiments</source>
        <translation>选中：%1 个实验</translation>
    </message>
    <message>
        <source>Selected: the first %1 of %2 experiments</source>
        <translation>选中：%2 个实验中的前 %1 个</translation>
    </message>
    <message>
        <source>Nothing trains</source>
        <translation>没有训练</translation>
    </message>
    <message>
        <source>Select experiments to see how they were trained back, or run a plan with fine-tuning.</source>
        <translation>选择实验以查看其再训练过程，或运行含微调的方案。</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>The recovery of what is selected has no fine-tuning.</source>
        <translation>选中内容的恢复步骤不含微调。</translation>
    </message>
    <message>
        <source>before recovery: accuracy %1</source>
        <translation>恢复前：准确率 %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
</context>
<context>
    <name>espalier::TrainingSparkline</name>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>loss diverged</source>
        <translation>损失发散</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>准确率 %1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>训练：%1</translation>
    </message>
</context>
<context>
    <name>espalier::TrustChart</name>
    <message>
        <source>%1 foretold against measured, of %2 points</source>
        <translation>%1：预测对比实测，共 %2 个点</translation>
    </message>
    <message>
        <source>%1, measured (%2)</source>
        <translation>%1，实测 (%2)</translation>
    </message>
    <message>
        <source>foretold (%1)</source>
        <translation>预测 (%1)</translation>
    </message>
    <message>
        <source>dashed: right · ringed: outside</source>
        <translation>虚线：准确 · 圈出：区间外</translation>
    </message>
    <message>
        <source>dashed: right</source>
        <translation>虚线：准确</translation>
    </message>
    <message>
        <source>%1 over %2, of %3 points</source>
        <translation>%1 对 %2，共 %3 个点</translation>
    </message>
    <message>
        <source>dashed: no more than alone</source>
        <translation>虚线：不超过单独之和</translation>
    </message>
</context>
<context>
    <name>espalier::TrustPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>How far to trust the forecast</source>
        <translation>预测有多可信</translation>
    </message>
    <message>
        <source>Nothing to go by yet</source>
        <translation>还没有依据</translation>
    </message>
    <message>
        <source>Scan Layers finds out what each layer bears. From then on every plan is foretold, and here is how well that goes.</source>
        <translation>“扫描层”会找出每层的承受能力。此后每个方案都有预测，此处显示预测的准确程度。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Every experiment is foretold from all others.</source>
        <translation>每个实验都由其余所有实验预测。</translation>
    </message>
    <message>
        <source>No experiment to compare with</source>
        <translation>没有可比较的实验</translation>
    </message>
    <message>
        <source>Run plans whose layers and patterns were scanned: each is foretold from the others and compared with what was measured.</source>
        <translation>运行那些层与模式已扫描过的方案：每个都由其余实验预测，并与实测值比较。</translation>
    </message>
    <message>
        <source>No latency was foretold</source>
        <translation>没有延迟预测</translation>
    </message>
    <message>
        <source>A scan times layers too; patterns it did not look at have no forecast.</source>
        <translation>扫描也会为各层计时；未涉及的模式没有预测。</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Every experiment foretold from all others, beside what was measured</source>
        <translation>每个实验由其他所有实验预测，并与实测对照</translation>
    </message>
    <message>
        <source>Single Cuts Added Up</source>
        <translation>单项裁剪相加</translation>
    </message>
    <message>
        <source>Plans that a scan measured as a whole, over what their cuts cost alone</source>
        <translation>扫描整体测量的方案，对照其各项裁剪的单独代价</translation>
    </message>
</context>
<context>
    <name>espalier::VerdictModel</name>
    <message>
        <source>%1 on %2: %3, %4</source>
        <translation>%1，工况 %2：%3，%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>espalier::WhoPaysPanel</name>
    <message>
        <source>Load Its Plan</source>
        <translation>加载其方案</translation>
    </message>
    <message>
        <source>Filter classes</source>
        <translation>筛选类别</translation>
    </message>
    <message>
        <source>Vermilion: more mistakes or fewer hits than the dense model; blue: the other way round.</source>
        <translation>朱红：错误多于或命中少于稠密模型；蓝色：相反。</translation>
    </message>
    <message>
        <source>Load the plan of this experiment, to be run again</source>
        <translation>加载此实验的方案，以便重新运行</translation>
    </message>
    <message>
        <source>Images and confusion</source>
        <translation>图像与混淆</translation>
    </message>
    <message>
        <source>Images Lost</source>
        <translation>丢失的图像</translation>
    </message>
    <message>
        <source>Taken for What</source>
        <translation>误判情况</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>没有选中实验</translation>
    </message>
    <message>
        <source>Select one in the table or on the tradeoff to see which classes pay for its pruning.</source>
        <translation>在表格或权衡图中选择一个，查看哪些类别为剪枝付出代价。</translation>
    </message>
    <message>
        <source>This is the dense model</source>
        <translation>这是稠密模型</translation>
    </message>
    <message>
        <source>It is what others are compared with. Select one that was pruned.</source>
        <translation>它是其他实验的比较对象。请选择一个经过剪枝的实验。</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>The experiment did not come to an accuracy.</source>
        <translation>此实验没有得到准确率。</translation>
    </message>
    <message>
        <source>Single images were not kept</source>
        <translation>未保留单张图像的结果</translation>
    </message>
    <message>
        <source>This experiment was run by an earlier version. Load its plan and run it again to see who pays.</source>
        <translation>此实验由旧版本运行。加载其方案并重新运行，即可查看谁付代价。</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>%1 images only the pruned model gets wrong, the surest first</source>
        <translation>仅剪枝后模型判错的 %1 张图像，最确信的在前</translation>
    </message>
    <message>
        <source>%1 images of %2 only the pruned model gets wrong, the surest first</source>
        <translation>%2 中仅剪枝后模型判错的 %1 张图像，最确信的在前</translation>
    </message>
    <message>
        <source>%1 images of %2 the pruned model takes for %3, the dense one does not</source>
        <translation>%2 中被剪枝后模型判为 %3、稠密模型未误判的 %1 张图像</translation>
    </message>
</context>
<context>
    <name>espalier::WindowActions</name>
    <message>
        <source>&amp;Open Model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>A TorchScript file with its validation data: makes a workspace</source>
        <translation>TorchScript 文件及其验证数据：创建工作区</translation>
    </message>
    <message>
        <source>Open &amp;Workspace…</source>
        <translation>打开工作区(&amp;W)…</translation>
    </message>
    <message>
        <source>An .espalier file with what was measured before</source>
        <translation>含有以往测量结果的 .espalier 文件</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>A small network on Fashion-MNIST, swept over sparsities in a few minutes</source>
        <translation>Fashion-MNIST 上的小型网络，几分钟内遍历多个稀疏度</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Load Plan…</source>
        <translation>加载方案(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save Plan…</source>
        <translation>保存方案(&amp;S)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare Plans…</source>
        <translation>比较方案(&amp;M)…</translation>
    </message>
    <message>
        <source>What this plan does differently from another one</source>
        <translation>此方案与另一方案有何不同</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>What is selected where the keyboard is</source>
        <translation>键盘焦点处选中的内容</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Show only what matches a text</source>
        <translation>只显示与文字匹配的内容</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Prune, recover and measure this plan</source>
        <translation>剪枝、恢复并测量此方案</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>遍历(&amp;S)…</translation>
    </message>
    <message>
        <source>Run a range of sparsities</source>
        <translation>运行一系列稀疏度</translation>
    </message>
    <message>
        <source>S&amp;can Layers…</source>
        <translation>扫描层(&amp;C)…</translation>
    </message>
    <message>
        <source>Find out what each layer bears, cut alone at several sparsities</source>
        <translation>逐层以多个稀疏度单独裁剪，找出每层的承受能力</translation>
    </message>
    <message>
        <source>Latency Staircase…</source>
        <translation>延迟阶梯…</translation>
    </message>
    <message>
        <source>How long the selected layer (else the slowest) takes with every number of channels</source>
        <translation>选中的层（未选中时为最慢的层）在每种通道数下的耗时</translation>
    </message>
    <message>
        <source>Find a Plan within &amp;Limits…</source>
        <translation>在限制内求方案(&amp;L)…</translation>
    </message>
    <message>
        <source>The best plan for a latency, a size or an accuracy, by what a scan found</source>
        <translation>根据扫描结果，求出满足延迟、大小或准确率要求的最佳方案</translation>
    </message>
    <message>
        <source>Suggest a &amp;Plan</source>
        <translation>建议方案(&amp;P)</translation>
    </message>
    <message>
        <source>The fastest plan that is forecast to lose less than a point of accuracy, by what a scan found</source>
        <translation>根据扫描结果，预测准确率损失不到一个百分点的最快方案</translation>
    </message>
    <message>
        <source>Look at the Model &amp;Again</source>
        <translation>重新检查模型(&amp;A)</translation>
    </message>
    <message>
        <source>Finds out what connects the layers</source>
        <translation>找出各层之间的连接关系</translation>
    </message>
    <message>
        <source>R&amp;eassess…</source>
        <translation>重新评估(&amp;E)…</translation>
    </message>
    <message>
        <source>Measure the selected experiments anew, here and now or on other data: does the choice still hold?</source>
        <translation>在本机当前状态下或用其他数据重新测量选中的实验：该选择是否仍然有效？</translation>
    </message>
    <message>
        <source>&amp;Cancel All Jobs</source>
        <translation>取消全部任务(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>将键盘焦点移到下一个面板</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panes back where they were at first</source>
        <translation>将所有面板恢复到最初位置</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Search all commands by name</source>
        <translation>按名称搜索所有命令</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Threads, workers, units and theme</source>
        <translation>线程、工作进程、单位和主题</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>此窗口的全部按键</translation>
    </message>
    <message>
        <source>Read &amp;Me</source>
        <translation>自述文件(&amp;M)</translation>
    </message>
    <message>
        <source>What Espalier does, and how to begin</source>
        <translation>Espalier 的功能和入门方法</translation>
    </message>
    <message>
        <source>&amp;About Espalier</source>
        <translation>关于 Espalier(&amp;A)</translation>
    </message>
    <message>
        <source>Versions of the program and of its libraries</source>
        <translation>程序及其库的版本</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Measure Also On</source>
        <translation>同时测量于(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页面(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开过任何内容</translation>
    </message>
    <message>
        <source>As the workspace says</source>
        <translation>按工作区设置</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message>
        <source>What to carry into a meeting: PDF, HTML, CSV or JSON</source>
        <translation>可带去开会的材料：PDF、HTML、CSV 或 JSON</translation>
    </message>
    <message>
        <source>&amp;Present the Dashboard</source>
        <translation>演示仪表盘(&amp;P)</translation>
    </message>
    <message>
        <source>Alone on the screen and in large type, until Escape</source>
        <translation>全屏大字显示，按 Esc 退出</translation>
    </message>
    <message>
        <source>Export Repor&amp;t…</source>
        <translation>导出报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
</context>
<context>
    <name>espalier::WindowShell</name>
    <message>
        <source>The file README.md is not installed.</source>
        <translation>未安装文件 README.md。</translation>
    </message>
</context>
<context>
    <name>espalier::WorkspaceSession</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
</context>
</TS>
