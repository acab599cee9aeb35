/// What a finished training gives.
@NullMarked
package org.scheelite.net.train.result;

import org.jspecify.annotations.NullMarked;
