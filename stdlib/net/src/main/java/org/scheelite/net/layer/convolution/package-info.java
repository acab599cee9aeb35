/// Convolution, pooling and resampling of channels in up to three dimensions.
@NullMarked
package org.scheelite.net.layer.convolution;

import org.jspecify.annotations.NullMarked;
