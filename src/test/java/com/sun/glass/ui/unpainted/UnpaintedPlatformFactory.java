package com.sun.glass.ui.unpainted;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/**
 * JavaFX's headless platform without a screen: frames are rendered, but not copied to the buffer that stands for the
 * screen. Only {@link javafx.scene.robot.Robot#getScreenCapture} would read it, and the copying, which goes pixel by
 * pixel, took half of the time of all tests with windows. A snapshot renders for itself.
 *
 * <p>JavaFX finds the class by its package and name, if {@code glass.platform} is {@code Unpainted}.
 */
public final class UnpaintedPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new HeadlessApplication() {
            @Override
            public View createView() {
                return new HeadlessView() {
                    @Override
                    protected void _uploadPixels(long pointer, Pixels pixels) {
                        // Nobody looks.
                    }
                };
            }
        };
    }
}
