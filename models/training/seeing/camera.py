"""What paper and camera do to a line of ink: warp, ruled paper, light, blur, noise, JPEG."""

import io

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter, grey_dilation, grey_erosion, map_coordinates


def thicken(ink, rng, amount):
    """Make strokes thicker or thinner by up to ``amount`` pixels."""
    change = rng.uniform(-amount, amount)
    soft = ink.astype(np.float32)
    if change > 0.8:
        soft = grey_dilation(ink, size=(2 if change < 1.6 else 3,) * 2).astype(np.float32)
    elif change < -0.9:
        thin = grey_erosion(ink, size=(2, 2)).astype(np.float32)
        if thin.sum() > 0.45 * soft.sum():
            soft = thin
    return soft


def warp(ink, rng, strength):
    """Slant, rotation, perspective, wobbling baseline and small elastic moves, in one resampling."""
    height, width = ink.shape
    border = 6 + int(0.12 * height)
    slant = rng.normal(0, 0.16) * strength
    turn = np.tan(np.radians(np.clip(rng.normal(0, 1.3), -3.5, 3.5) * strength))
    extra = int(abs(turn) * width) + 1
    out_height, out_width = height + 2 * border + extra, width + 2 * border + int(abs(slant) * height) + 1
    y, x = np.mgrid[0:out_height, 0:out_width].astype(np.float32)
    middle_y, middle_x = out_height / 2, out_width / 2
    dy, dx = y - middle_y, x - middle_x
    keystone = 1 + rng.normal(0, 0.06) * strength * dx / out_width
    wave = rng.normal(0, 0.025) * height * strength * np.sin(2 * np.pi * (dx / max(height, 1)) / rng.uniform(3, 9) + rng.uniform(0, 6))
    source_y = dy * keystone + dx * turn + wave + height / 2
    source_x = dx + slant * dy + width / 2
    if strength > 0.5:
        coarse = max(2, int(out_width / height * 3)), 4
        for source in (source_y, source_x):
            knots = rng.normal(0, 0.018 * height * strength, (coarse[1], coarse[0])).astype(np.float32)
            source += np.asarray(Image.fromarray(knots).resize((out_width, out_height), Image.BICUBIC))
    return map_coordinates(ink, [source_y, source_x], order=1, mode="constant")


def sheet(shape, size, rng):
    """Paper brightness [h, w]: base, slow shading, ruled or squared lines, grain."""
    height, width = shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    page = np.full(shape, rng.uniform(0.55, 0.98), np.float32)
    direction = rng.uniform(0, 2 * np.pi)
    across = (np.cos(direction) * x / width + np.sin(direction) * y / height)
    page *= 1 + rng.uniform(0, 0.3) * (across - across.mean())
    if rng.random() < 0.15:  # a soft shadow's edge
        edge = rng.uniform(across.min(), across.max())
        page *= 1 - rng.uniform(0.1, 0.4) / (1 + np.exp(-(across - edge) * rng.uniform(8, 40)))
    kind = rng.random()
    if kind < 0.5:
        pitch = size * rng.uniform(0.5, 2.2)
        dark, thick = rng.uniform(0.04, 0.28), rng.uniform(0.5, 1.6)
        tilt = rng.normal(0, 0.012)
        phase = rng.uniform(0, pitch)
        distance = np.abs((y + tilt * x + phase) % pitch - pitch / 2)
        ruled = np.clip(thick - distance, 0, 1)
        if kind < 0.25:
            distance = np.abs((x - tilt * y + phase) % pitch - pitch / 2)
            ruled = np.maximum(ruled, np.clip(thick - distance, 0, 1))
        page *= 1 - dark * ruled
    return page


def photograph(ink, size, rng, rough=1.0):
    """Ink mask (float 0..255) on paper as a grey photo 0..1; ``rough`` 0 is a clean scan."""
    height, width = ink.shape
    border = int(rng.uniform(0.15, 0.7) * size) + 2
    canvas = np.zeros((height + 2 * border, width + 2 * border), np.float32)
    canvas[border:-border, border:-border] = ink / 255
    if rough:
        canvas = gaussian_filter(canvas, rng.uniform(0.2, 0.9) * rough)
    page = sheet(canvas.shape, size, rng) if rng.random() < 0.85 * rough else np.full(canvas.shape, rng.uniform(0.85, 1.0), np.float32)
    dark = rng.uniform(0.4, 0.95) if rng.random() < 0.8 else rng.uniform(0.28, 0.5)
    if rough and rng.random() < 0.4:  # uneven ink: pencil, ballpoint
        grain = gaussian_filter(rng.standard_normal(canvas.shape).astype(np.float32), rng.uniform(0.6, 2))
        canvas *= np.clip(1 + grain / (grain.std() + 1e-6) * rng.uniform(0, 0.2), 0.4, 1.2)
    photo = page * (1 - dark * np.clip(canvas, 0, 1))
    if rough:
        shrink = rng.uniform(0.45, 1.0) if rng.random() < 0.5 else 1.0
        if shrink < 0.97 and size * shrink > 16:
            image = Image.fromarray(photo)
            photo = np.asarray(image.resize((max(8, int(photo.shape[1] * shrink)), max(8, int(photo.shape[0] * shrink))), Image.BOX))
        if rng.random() < 0.4:
            photo = gaussian_filter(photo, rng.uniform(0.3, 0.9))
        photo = photo + rng.standard_normal(photo.shape).astype(np.float32) * rng.uniform(0, 0.025)
    photo = np.clip(photo, 0, 1)
    if rough and rng.random() < 0.4:
        buffer = io.BytesIO()
        Image.fromarray((photo * 255).astype(np.uint8)).save(buffer, "JPEG", quality=int(rng.uniform(30, 92)))
        photo = np.asarray(Image.open(buffer), np.float32) / 255
    return photo.astype(np.float32)
