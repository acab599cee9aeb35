/// Layers that bring values to a common mean and size.
@NullMarked
package org.scheelite.net.layer.normalization;

import org.jspecify.annotations.NullMarked;
