<?php
/**
 * Plugin Name: Action internationale de l’Essonne
 * Description: La carte des projets, l’agenda et l’attestation de soutien du Département, en bloc ou en code court. Scripts servis par votre site.
 * Version: 1.0.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT
 *
 * Installation : ce fichier dans wp-content/plugins/essonne-international/, et à côté de lui le dossier « essonne » de
 * l’archive essonne-widgets.zip. Puis Réglages → Action internationale : l’adresse des données du Département.
 */

defined( 'ABSPATH' ) || exit;

const ESSONNE_OPTION = 'essonne_international_data';

/** Ce que chaque code court montre, et le lien qui reste quand les scripts sont coupés. */
const ESSONNE_WIDGETS = array(
	'essonne_carte'  => array( 'project-map', 'Voir la carte des projets internationaux' ),
	'essonne_agenda' => array( 'event-calendar', 'Voir l’agenda de l’action internationale' ),
	'essonne_badge'  => array( 'sponsorship-badge', 'Voir l’attestation de soutien du Département' ),
);

/** Attributs transmis à l’élément, qui vérifie leurs valeurs et dit sur la console ce qu’il ne comprend pas. */
const ESSONNE_ATTRIBUTES = array(
	'commune', 'epci', 'canton', 'country', 'theme', 'organisation', 'status', 'kind', 'from', 'to', 'filters', 'view',
	'date', 'selected', 'sponsorship', 'variant', 'lang', 'color-scheme', 'heading-level', 'basemap', 'src',
);

function essonne_data_url() {
	return get_option( ESSONNE_OPTION, '' );
}

function essonne_has_files() {
	return is_readable( plugin_dir_path( __FILE__ ) . 'essonne/essonne.js' );
}

/** Le bloc neutre que le script remplace ; son lien reste sans lui. */
function essonne_markup( $tag, $attributes ) {
	list( $widget, $link ) = ESSONNE_WIDGETS[ $tag ];
	$html = '<div class="essonne-embed" data-essonne-widget="' . esc_attr( $widget ) . '"';
	foreach ( (array) $attributes as $name => $value ) {
		// WordPress met les noms des codes courts en minuscules ; un nom sans valeur n’a pas de clé.
		if ( in_array( $name, ESSONNE_ATTRIBUTES, true ) && is_scalar( $value ) && '' !== $value ) {
			$html .= ' data-essonne-' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	$root = preg_replace( '~data/v1/?$~', '', essonne_data_url() );
	return $html . '><a href="' . esc_url( $root ? $root : home_url( '/' ) ) . '">' . esc_html( $link ) . '</a></div>';
}

add_action(
	'init',
	function () {
		wp_register_script( 'essonne-international', plugins_url( 'essonne/essonne.js', __FILE__ ), array(), null, true );
		foreach ( array_keys( ESSONNE_WIDGETS ) as $tag ) {
			add_shortcode(
				$tag,
				function ( $attributes ) use ( $tag ) {
					return essonne_markup( $tag, $attributes );
				}
			);
		}
		wp_register_script( 'essonne-block', '', array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor' ), '1', true );
		wp_add_inline_script( 'essonne-block', essonne_block_script() );
		register_block_type(
			'essonne/international',
			array(
				'api_version'     => 2,
				'title'           => 'Action internationale de l’Essonne',
				'category'        => 'embed',
				'icon'            => 'admin-site-alt3',
				'description'     => 'Carte des projets, agenda ou attestation de soutien.',
				'editor_script'   => 'essonne-block',
				'attributes'      => array(
					'show'        => array( 'type' => 'string', 'default' => 'essonne_carte' ),
					'commune'     => array( 'type' => 'string', 'default' => '' ),
					'theme'       => array( 'type' => 'string', 'default' => '' ),
					'sponsorship' => array( 'type' => 'string', 'default' => '' ),
				),
				'render_callback' => function ( $attributes ) {
					$tag = isset( ESSONNE_WIDGETS[ $attributes['show'] ] ) ? $attributes['show'] : 'essonne_carte';
					return essonne_markup( $tag, $attributes );
				},
			)
		);
	}
);

/** Le script n’est chargé que par les pages qui montrent un élément, quelle que soit la façon de l’écrire. */
add_filter(
	'the_content',
	function ( $content ) {
		if ( preg_match( '/essonne-embed|<essonne-/', $content ) && essonne_has_files() ) {
			wp_enqueue_script( 'essonne-international' );
		}
		return $content;
	},
	99
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		if ( 'essonne-international' !== $handle ) {
			return $tag;
		}
		return '<script type="module" data-essonne-loader src="' . esc_url( $src ) . '" data-src="' . esc_url( essonne_data_url() ) . '"></script>' . "\n"; // phpcs:ignore WordPress.WP.EnqueuedResources
	},
	10,
	3
);

/** L’éditeur du bloc : quoi montrer, et pour qui. */
function essonne_block_script() {
	return <<<'JS'
( function ( blocks, element, components, editor ) {
	const el = element.createElement;
	const SHOWN = [
		{ value: 'essonne_carte', label: 'Carte des projets' },
		{ value: 'essonne_agenda', label: 'Agenda' },
		{ value: 'essonne_badge', label: 'Attestation de soutien' },
	];
	blocks.registerBlockType( 'essonne/international', {
		edit: function ( { attributes, setAttributes } ) {
			const text = ( name, label, help ) =>
				el( components.TextControl, { label, help, value: attributes[ name ], onChange: ( value ) => setAttributes( { [ name ]: value } ) } );
			const isBadge = attributes.show === 'essonne_badge';
			return el( 'div', editor.useBlockProps(),
				el( components.Placeholder, { label: 'Action internationale de l’Essonne', icon: 'admin-site-alt3' },
					el( components.SelectControl, { label: 'Montrer', value: attributes.show, options: SHOWN, onChange: ( show ) => setAttributes( { show } ) } ),
					isBadge
						? text( 'sponsorship', 'Identifiant de l’attestation', 'Donné par le Département.' )
						: text( 'commune', 'Commune', 'Code INSEE, par exemple 91228 ; plusieurs séparés par des espaces.' ),
					isBadge ? null : text( 'theme', 'Thèmes', 'Par exemple water health ; tous si le champ est vide.' )
				)
			);
		},
		save: () => null,
	} );
} )( wp.blocks, wp.element, wp.components, wp.blockEditor );
JS;
}

add_action(
	'admin_init',
	function () {
		register_setting(
			'essonne_international',
			ESSONNE_OPTION,
			array(
				'type'              => 'string',
				'sanitize_callback' => function ( $url ) {
					$url = esc_url_raw( trim( (string) $url ), array( 'https', 'http' ) );
					return $url ? trailingslashit( $url ) : '';
				},
			)
		);
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Action internationale de l’Essonne', 'Action internationale', 'manage_options', 'essonne-international', 'essonne_settings_page' );
	}
);

function essonne_settings_page() {
	?>
	<div class="wrap">
		<h1>Action internationale de l’Essonne</h1>
		<?php if ( ! essonne_has_files() ) : ?>
			<div class="notice notice-error"><p>Les fichiers des éléments manquent : copiez le dossier « essonne » de l’archive essonne-widgets.zip dans <code><?php echo esc_html( plugin_dir_path( __FILE__ ) ); ?></code></p></div>
		<?php endif; ?>
		<form action="options.php" method="post">
			<?php settings_fields( 'essonne_international' ); ?>
			<p><label for="essonne-data">Adresse des données du Département</label><br />
			<input id="essonne-data" class="regular-text" type="url" name="<?php echo esc_attr( ESSONNE_OPTION ); ?>" value="<?php echo esc_attr( essonne_data_url() ); ?>" placeholder="https://donnees.example/data/v1/" required /></p>
			<?php submit_button(); ?>
		</form>
		<h2>Dans une page</h2>
		<p>Le bloc « Action internationale de l’Essonne », ou un code court :</p>
		<pre>[essonne_carte commune="91228"]
[essonne_agenda epci="200059228"]
[essonne_badge sponsorship="…"]</pre>
		<p>Les auteurs, dont WordPress retire les scripts et les balises inconnues, peuvent employer les trois.</p>
	</div>
	<?php
}
