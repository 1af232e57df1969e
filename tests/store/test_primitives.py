"""The ciphers under everything: our functions against published vectors, and HPKE against the RFC's own words."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from skintwin_desktop.errors import ObjectDamaged
from skintwin_desktop.store import sealing
from skintwin_desktop.store.keys import KdfCost, stretch
from skintwin_desktop.store.sealing import KeyPair

Shared = Callable[..., Path]


def _wycheproof(shared: Shared, name: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for group in json.loads(shared("security", "wycheproof", name).read_text(encoding="utf-8"))["testGroups"]:
        for vector in group["tests"]:
            yield group, vector


def test_aes_gcm_opens_what_is_valid_and_nothing_else(shared: Shared) -> None:
    seen = {"valid": 0, "invalid": 0}
    for group, vector in _wycheproof(shared, "aes_gcm_test.json"):
        if (group["ivSize"], group["keySize"], group["tagSize"]) != (96, 256, 128):
            continue
        key, bound_to = bytes.fromhex(vector["key"]), bytes.fromhex(vector["aad"])
        locked = bytes.fromhex(vector["iv"] + vector["ct"] + vector["tag"])
        seen[vector["result"]] += 1
        if vector["result"] == "valid":
            assert sealing.unlock(locked, key, bound_to).hex() == vector["msg"], vector["tcId"]
        else:
            with pytest.raises(InvalidTag):
                sealing.unlock(locked, key, bound_to)
    assert seen["valid"] >= 30
    assert seen["invalid"] >= 20


def test_locking_is_aes_gcm_with_a_fresh_nonce_of_12_bytes_in_front() -> None:
    key = bytes(range(32))
    locked = [sealing.lock(b"content", key, b"place") for _ in range(200)]
    assert {len(one) for one in locked} == {12 + 7 + 16}
    assert len({one[:12] for one in locked}) == 200
    assert AESGCM(key).decrypt(locked[0][:12], locked[0][12:], b"place") == b"content"
    for short in range(28):
        with pytest.raises(InvalidTag):
            sealing.unlock(locked[0][:short], key, b"place")


def test_hkdf_derives_what_the_vectors_say(shared: Shared) -> None:
    checked = 0
    for _, vector in _wycheproof(shared, "hkdf_sha256_test.json"):
        secret, salt, label = (bytes.fromhex(vector[name]) for name in ("ikm", "salt", "info"))
        if vector["result"] == "valid":
            derived = sealing.derive(secret, salt=salt, label=label, length=vector["size"])
            assert derived.hex() == vector["okm"], vector["tcId"]
        else:
            with pytest.raises(ValueError, match="8160"):
                sealing.derive(secret, salt=salt, label=label, length=vector["size"])
        checked += 1
    assert checked == 86


# --- Argon2id ---


def _argon2_vectors(shared: Shared) -> list[dict[str, str]]:
    text = shared("security", "argon2id", "argon2id.txt").read_text(encoding="utf-8")
    vectors: list[dict[str, str]] = []
    for line in text.splitlines():
        name, equals, value = (part.strip() for part in line.partition("="))
        if line.startswith("#") or not equals:
            continue
        if name == "COUNT":
            vectors.append({})
        else:
            vectors[-1][name] = value
    return vectors


def test_argon2id_stretches_as_the_vectors_say(shared: Shared) -> None:
    through_ours = through_library = 0
    for vector in _argon2_vectors(shared):
        if "secret" in vector:  # RFC 9106, 5.3, needs a key and data that we never use
            continue
        password, salt = bytes.fromhex(vector["pass"]), bytes.fromhex(vector["salt"])
        cost = KdfCost(int(vector["memcost"]), int(vector["iter"]), int(vector["lanes"]))
        if int(vector["length"]) == sealing.KEY_BYTES:
            assert stretch(password.decode(), salt, cost).hex() == vector["output"]
            through_ours += 1
        else:
            made = hash_secret_raw(password, salt, cost.passes, cost.memory, cost.lanes, int(vector["length"]), Type.ID)
            assert made.hex() == vector["output"]
            through_library += 1
    assert (through_ours, through_library) == (2, 3)


def test_a_password_is_the_same_however_its_letters_are_composed() -> None:
    cost, salt = KdfCost(64, 1, 1), bytes(16)
    assert stretch("caf\u00e9 ﬁets Ａ", salt, cost) == stretch("cafe\u0301 fiets A", salt, cost)
    assert stretch("café", salt, cost) != stretch("cafe", salt, cost)
    assert len(stretch("half a pair: \ud83d", salt, cost)) == 32


# --- HPKE, written out from RFC 9180 ---

_KEM = b"KEM" + (0x0020).to_bytes(2, "big")


def _extract(salt: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), secret, "sha256")


def _expand(key: bytes, info: bytes, length: int) -> bytes:
    made, block, counter = b"", b"", 1
    while len(made) < length:
        block = hmac.digest(key, block + info + bytes([counter]), "sha256")
        made, counter = made + block, counter + 1
    return made[:length]


def _labeled_extract(suite: bytes, salt: bytes, label: bytes, secret: bytes) -> bytes:
    return _extract(salt, b"HPKE-v1" + suite + label + secret)


def _labeled_expand(suite: bytes, key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return _expand(key, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


def _shared_secret(agreed: bytes, encapsulated: bytes, public: bytes) -> bytes:
    """Section 4.1: ExtractAndExpand over the X25519 agreement and both public keys."""
    extracted = _labeled_extract(_KEM, b"", b"eae_prk", agreed)
    return _labeled_expand(_KEM, extracted, b"shared_secret", encapsulated + public, 32)


def _schedule(shared_secret: bytes, info: bytes, aead: int, key_bytes: int) -> tuple[bytes, bytes]:
    """Section 5.1, base mode: the key and the first nonce."""
    suite = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (0x0020, 0x0001, aead))
    psk_id_hash = _labeled_extract(suite, b"", b"psk_id_hash", b"")
    info_hash = _labeled_extract(suite, b"", b"info_hash", info)
    context = b"\0" + psk_id_hash + info_hash
    secret = _labeled_extract(suite, shared_secret, b"secret", b"")
    return (
        _labeled_expand(suite, secret, b"key", context, key_bytes),
        _labeled_expand(suite, secret, b"base_nonce", context, 12),
    )


def _agree(private: bytes, public: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(public))


def test_the_schedule_written_here_is_that_of_the_rfc() -> None:
    """RFC 9180, appendix A.1.1 (X25519, HKDF-SHA256, AES-128-GCM), message 0."""
    ephemeral = KeyPair.of(bytes.fromhex("52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736"))
    receiver = KeyPair.of(bytes.fromhex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"))
    assert ephemeral.public.hex() == "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"
    assert receiver.public.hex() == "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"
    secret = _shared_secret(_agree(ephemeral.private, receiver.public), ephemeral.public, receiver.public)
    assert secret.hex() == "fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc"
    key, nonce = _schedule(secret, b"Ode on a Grecian Urn", 0x0001, 16)
    assert (key.hex(), nonce.hex()) == ("4531685d41d65f03dc48f6b8302c05b0", "56d890e5accaaf011cff4b7d")
    sealed = AESGCM(key).encrypt(nonce, b"Beauty is truth, truth beauty", b"Count-0")
    assert sealed.hex().startswith("f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a9")


def test_what_we_seal_opens_by_the_rfc_and_the_other_way_round() -> None:
    receiver, info = KeyPair.fresh(), b"a place"
    for content in (b"", b"one word", bytes(70_000)):
        sealed = sealing.seal(content, receiver.public, info)
        assert len(sealed) == len(content) + sealing.OVERHEAD
        secret = _shared_secret(_agree(receiver.private, sealed[:32]), sealed[:32], receiver.public)
        key, nonce = _schedule(secret, info, 0x0002, 32)
        assert AESGCM(key).decrypt(nonce, sealed[32:], b"") == content

        sender = KeyPair.fresh()
        secret = _shared_secret(_agree(sender.private, receiver.public), sender.public, receiver.public)
        key, nonce = _schedule(secret, info, 0x0002, 32)
        by_hand = sender.public + AESGCM(key).encrypt(nonce, content, b"")
        assert sealing.unseal(by_hand, receiver.private, info) == content


def test_a_sealed_value_opens_with_its_own_key_and_place_only() -> None:
    receiver = KeyPair.fresh()
    sealed = sealing.seal(b"content", receiver.public, b"a place")
    for private, info in ((KeyPair.fresh().private, b"a place"), (receiver.private, b"another place")):
        with pytest.raises(ObjectDamaged):
            sealing.unseal(sealed, private, info)
    for position in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[position // 8] ^= 1 << position % 8
        with pytest.raises(ObjectDamaged):
            sealing.unseal(bytes(changed), receiver.private, b"a place")
    for length in range(len(sealed)):
        with pytest.raises(ObjectDamaged):
            sealing.unseal(sealed[:length], receiver.private, b"a place")
    with pytest.raises(ObjectDamaged):
        sealing.unseal(bytes(32) + sealed[32:], receiver.private, b"a place")  # the point of order one
