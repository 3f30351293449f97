"""Identities over HTTP: put in, read with an open key, settled, removed."""

from fastapi import APIRouter, Request

from counterpoint.across.identity import verbs as identity
from counterpoint.participant import AboutKind
from counterpoint.web.openvault import OpenVaults
from counterpoint.web.room import Room
from counterpoint.web.vault.desk import reading, writing
from counterpoint.web.vault.shape import (
    AboutSent,
    IdentitiesShown,
    IdentitySent,
    IdentityShown,
    KeptListShown,
    KeptShown,
    KindSent,
    ReaderShown,
    ReadersShown,
    SettledSent,
)


def identities(router: APIRouter, room: Room, vaults: OpenVaults) -> None:
    """Lay the routes of what is kept."""
    _keeping(router, room)
    _reading(router, room, vaults)


def _keeping(router: APIRouter, room: Room) -> None:
    @router.get("/vault/identities", operation_id="list_kept_identities")
    def list_kept_identities(request: Request) -> KeptListShown:
        """Answer about which objects something is kept, without what it is."""
        with reading(room, request) as (_, tx):
            return KeptListShown(
                items=[
                    KeptShown(
                        about_kind=kept.about_kind,
                        about_id=kept.about_id,
                        put_at=kept.put_at,
                        readers=sorted(kept.readers),
                    )
                    for kept in identity.list_kept(tx)
                ]
            )

    @router.post("/vault/identities", operation_id="put_identity")
    def put_identity(request: Request, body: IdentitySent) -> KeptListShown:
        """Put in what identifies somebody; the vault need not be open."""
        with writing(room, request) as (_, tx):
            identity.put_identity(
                tx,
                about_kind=body.about_kind,
                about_id=body.about_id,
                fields=body.fields,
            )
        return list_kept_identities(request)

    @router.post("/vault/identities/remove", operation_id="remove_identity")
    def remove_identity(request: Request, body: AboutSent) -> KeptListShown:
        """Delete what identifies somebody; nothing brings it back."""
        with writing(room, request) as (_, tx):
            identity.remove_identity(
                tx, about_kind=body.about_kind, about_id=body.about_id
            )
        return list_kept_identities(request)

    @router.get("/vault/readers/{about_kind}/{about_id}", operation_id="list_readers")
    def list_readers(
        request: Request, about_kind: AboutKind, about_id: str
    ) -> ReadersShown:
        """Answer who may read an identity now, and whether they can."""
        with reading(room, request) as (_, tx):
            listed = identity.list_readers(tx, about_kind=about_kind, about_id=about_id)
            return ReadersShown(items=[ReaderShown.model_validate(r) for r in listed])


def _reading(router: APIRouter, room: Room, vaults: OpenVaults) -> None:
    @router.post("/vault/identities/read", operation_id="read_identity")
    def read_identity(request: Request, body: AboutSent) -> IdentityShown:
        """Answer what identifies somebody; history keeps that it was read."""
        with writing(room, request) as (session, tx):
            return IdentityShown.of(
                identity.read_identity(
                    tx,
                    opened=vaults.get(session),
                    about_kind=body.about_kind,
                    about_id=body.about_id,
                )
            )

    @router.put("/vault/identities", operation_id="change_identity")
    def change_identity(request: Request, body: SettledSent) -> IdentityShown:
        """Settle what identifies somebody; every earlier wording is deleted."""
        with writing(room, request) as (session, tx):
            identity.change_identity(
                tx,
                opened=vaults.get(session),
                about_kind=body.about_kind,
                about_id=body.about_id,
                fields=body.fields,
                seen=body.seen,
            )
        about = AboutSent(about_kind=body.about_kind, about_id=body.about_id)
        return read_identity(request, about)

    @router.post("/vault/names", operation_id="read_names")
    def read_names(request: Request, body: KindSent) -> IdentitiesShown:
        """Answer all identities of one kind that the member's key opens."""
        with writing(room, request) as (session, tx):
            read = identity.read_names(
                tx, opened=vaults.get(session), about_kind=body.about_kind
            )
            return IdentitiesShown(items=[IdentityShown.of(each) for each in read])
