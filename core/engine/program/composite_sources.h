#pragma once

namespace espalier {

/// TorchScript of the composites. Formulas: Vaswani et al. 2017, "Attention is all you need"; Zhang and Sennrich 2019,
/// "Root mean square layer normalization". The order of the arguments is that of the operators they stand for.
inline constexpr const char* compositeSources = R"(
def scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor], dropout_p: float, is_causal: bool, scale: Optional[float], enable_gqa: bool) -> Tensor:
    if enable_gqa:
        times = query.size(-3) // key.size(-3)
        key = torch.repeat_interleave(key, times, -3)
        value = torch.repeat_interleave(value, times, -3)
    factor = float(query.size(-1)) ** -0.5
    if scale is not None:
        factor = scale
    scores = torch.mul(torch.matmul(query, key.transpose(-2, -1)), factor)
    if is_causal:
        ones = torch.ones([query.size(-2), key.size(-2)])
        scores = scores.masked_fill(torch.eq(torch.tril(ones), 0), -float("inf"))
    if attn_mask is not None:
        if attn_mask.is_floating_point():
            scores = torch.add(scores, attn_mask)
        else:
            scores = scores.masked_fill(torch.logical_not(attn_mask), -float("inf"))
    weights = torch.softmax(scores, -1)
    if dropout_p > 0.0:
        weights = torch.dropout(weights, dropout_p, False)
    return torch.matmul(weights, value)

def heads_of(x: Tensor, num_head: int) -> Tensor:
    return x.reshape([x.size(0), x.size(1), num_head, -1]).transpose(1, 2)

def native_multi_head_attention(query: Tensor, key: Tensor, value: Tensor, embed_dim: int, num_head: int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, mask: Optional[Tensor], need_weights: bool, average_attn_weights: bool, mask_type: Optional[int]) -> Tuple[Tensor, Tensor]:
    q, k, v = torch.chunk(torch.linear(query, qkv_weight, qkv_bias), 3, -1)
    q = torch.mul(heads_of(q, num_head), float(embed_dim // num_head) ** -0.5)
    weights = torch.softmax(torch.matmul(q, heads_of(k, num_head).transpose(-2, -1)), -1)
    x = torch.matmul(weights, heads_of(v, num_head)).transpose(1, 2).reshape([query.size(0), query.size(1), -1])
    if average_attn_weights:
        weights = torch.mean(weights, [1])
    return torch.linear(x, proj_weight, proj_bias), weights

def transformer_encoder_layer_fwd(src: Tensor, embed_dim: int, num_heads: int, qkv_weight: Tensor, qkv_bias: Tensor, proj_weight: Tensor, proj_bias: Tensor, use_gelu: bool, norm_first: bool, eps: float, norm_weight_1: Tensor, norm_bias_1: Tensor, norm_weight_2: Tensor, norm_bias_2: Tensor, ffn_weight_1: Tensor, ffn_bias_1: Tensor, ffn_weight_2: Tensor, ffn_bias_2: Tensor, mask: Optional[Tensor], mask_type: Optional[int]) -> Tensor:
    x = src
    if norm_first:
        x = torch.layer_norm(x, [embed_dim], norm_weight_1, norm_bias_1, eps)
    x = native_multi_head_attention(x, x, x, embed_dim, num_heads, qkv_weight, qkv_bias, proj_weight, proj_bias, None, False, True, None)[0]
    x = torch.add(src, x)
    if not norm_first:
        x = torch.layer_norm(x, [embed_dim], norm_weight_1, norm_bias_1, eps)
    y = x
    if norm_first:
        y = torch.layer_norm(x, [embed_dim], norm_weight_2, norm_bias_2, eps)
    y = torch.linear(y, ffn_weight_1, ffn_bias_1)
    if use_gelu:
        y = torch.gelu(y)
    else:
        y = torch.relu(y)
    y = torch.add(x, torch.linear(y, ffn_weight_2, ffn_bias_2))
    if not norm_first:
        y = torch.layer_norm(y, [embed_dim], norm_weight_2, norm_bias_2, eps)
    return y

def rms_norm(input: Tensor, normalized_shape: List[int], weight: Optional[Tensor], eps: Optional[float]) -> Tensor:
    dims = [-(i + 1) for i in range(len(normalized_shape))]
    epsilon = 1.1920928955078125e-07
    if eps is not None:
        epsilon = eps
    x = torch.mul(input, torch.rsqrt(torch.add(torch.mean(torch.mul(input, input), dims, True), epsilon)))
    if weight is not None:
        x = torch.mul(x, weight)
    return x

def squeeze_dims(x: Tensor, dim: List[int]) -> Tensor:
    count = x.dim()
    for i in range(count):
        d = count - 1 - i
        if d in dim or d - count in dim:
            x = torch.squeeze(x, d)
    return x
)";

}  // namespace espalier
