/// Batches of numbers, made of stored examples or by functions.
@NullMarked
package org.scheelite.net.train.batch;

import org.jspecify.annotations.NullMarked;
