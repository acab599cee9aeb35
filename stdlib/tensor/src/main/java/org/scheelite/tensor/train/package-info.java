/// Training: optimizers, the training step, and starting values.
@NullMarked
package org.scheelite.tensor.train;

import org.jspecify.annotations.NullMarked;
